import type { Catalogue } from "../../catalogue.ts";

/** How the balance requirement and the reserve fare in the years ahead, as the page and the printed pages say it. */
export const balanceOutlookWords = {
  "outlook.kept": {
    sv: "Balanskravet hålls: balanskravsresultatet är aldrig negativt, och inget behöver återställas.",
    da: "Balancekravet holdes: balancekravsresultatet er aldrig negativt, og intet skal genoprettes.",
    en: "The balance requirement is kept: the balance-requirement result is never negative, and nothing needs to be restored.",
  },
  "outlook.restored": {
    sv: "Balanskravet hålls: {deficits, plural, =0 {underskotten vid start återställs} one {ett års underskott återställs} other {# års underskott återställs}} inom {years, plural, =3 {tre} other {#}} år, och {restored} återstår inget. Som mest återstår {most} miljoner kronor, {mostYear}.",
    da: "Balancekravet holdes: {deficits, plural, =0 {underskuddene ved start genoprettes} one {ét års underskud genoprettes} other {# års underskud genoprettes}} inden for {years, plural, =3 {tre} other {#}} år, og i {restored} er intet tilbage. Højst er {most} millioner svenske kroner tilbage, i {mostYear}.",
    en: "The balance requirement is kept: {deficits, plural, =0 {the deficits of the start are} one {one year''s deficit is} other {the deficits of # years are}} restored within {years, plural, =3 {three} other {#}} years, and by {restored} nothing remains. At most {most} million SEK remain, in {mostYear}.",
  },
  "outlook.open": {
    sv: "Balanskravet hålls till och med {last}, men då återstår {left} miljoner kronor att återställa, senast {restoreBy}.",
    da: "Balancekravet holdes til og med {last}, men da er der {left} millioner svenske kroner tilbage at genoprette, senest i {restoreBy}.",
    en: "The balance requirement is kept until {last}, but {left} million SEK then remain to be restored, by {restoreBy} at the latest.",
  },
  "outlook.broken": {
    sv: "Balanskravet bryts: ett underskott är inte återställt inom {years, plural, =3 {tre} other {#}} år, första gången {first}. Efter {last} återstår {left} miljoner kronor att återställa, varav {overdue} miljoner är försenade.",
    da: "Balancekravet brydes: et underskud er ikke genoprettet inden for {years, plural, =3 {tre} other {#}} år, første gang i {first}. Efter {last} er der {left} millioner svenske kroner tilbage at genoprette, heraf {overdue} millioner over fristen.",
    en: "The balance requirement is broken: a deficit is not restored within {years, plural, =3 {three} other {#}} years, the first time in {first}. After {last}, {left} million SEK remain to be restored, of which {overdue} million are overdue.",
  },
  "outlook.broken.restored": {
    sv: "Balanskravet bryts: ett underskott är inte återställt inom {years, plural, =3 {tre} other {#}} år, första gången {first}, men {restored} är allt återställt. Som mest återstår {most} miljoner kronor, {mostYear}.",
    da: "Balancekravet brydes: et underskud er ikke genoprettet inden for {years, plural, =3 {tre} other {#}} år, første gang i {first}, men i {restored} er alt genoprettet. Højst er {most} millioner svenske kroner tilbage, i {mostYear}.",
    en: "The balance requirement is broken: a deficit is not restored within {years, plural, =3 {three} other {#}} years, the first time in {first}, but everything is restored by {restored}. At most {most} million SEK remain, in {mostYear}.",
  },
  "outlook.reserve.used": {
    sv: "Resultatreserven täcker {used} miljoner kronor av underskotten, och {left} miljoner finns kvar {last}.",
    da: "Resultatreserven dækker {used} millioner svenske kroner af underskuddene, og {left} millioner er tilbage i {last}.",
    en: "The result reserve covers {used} million SEK of the deficits, and {left} million are left in {last}.",
  },
  "outlook.reserve.empty": {
    sv: "Resultatreserven är tom när underskotten kommer; {left} miljoner kronor finns i den {last}.",
    da: "Resultatreserven er tom, når underskuddene kommer; {left} millioner svenske kroner er i den i {last}.",
    en: "The result reserve is empty when the deficits come; {left} million SEK are in it in {last}.",
  },
  "outlook.reserve.unused": {
    sv: "Resultatreserven behöver inte användas; {left} miljoner kronor finns i den {last}.",
    da: "Resultatreserven behøver ikke at blive brugt; {left} millioner svenske kroner er i den i {last}.",
    en: "The result reserve does not need to be used; {left} million SEK are in it in {last}.",
  },
  "outlook.together": {
    sv: "Efter {last} har {overduePlaces} av {places} kommuner ett underskott som inte är återställt inom {years, plural, =3 {tre} other {#}} år. Tillsammans återstår {left} miljoner kronor att återställa, varav {overdue} miljoner är försenade.",
    da: "Efter {last} har {overduePlaces} af {places} kommuner et underskud, der ikke er genoprettet inden for {years, plural, =3 {tre} other {#}} år. Tilsammen er der {left} millioner svenske kroner tilbage at genoprette, heraf {overdue} millioner over fristen.",
    en: "After {last}, {overduePlaces} of {places} municipalities have a deficit that is not restored within {years, plural, =3 {three} other {#}} years. Together {left} million SEK remain to be restored, of which {overdue} million are overdue.",
  },
  "outlook.reserve.together": {
    sv: "Resultatreserverna täcker {used} miljoner kronor av underskotten till dess, och {left} miljoner finns kvar i {places} kommuner.",
    da: "Resultatreserverne dækker {used} millioner svenske kroner af underskuddene indtil da, og {left} millioner er tilbage i {places} kommuner.",
    en: "Until then the result reserves cover {used} million SEK of the deficits, and {left} million are left in {places} municipalities.",
  },
} as const satisfies Catalogue;
