-- Income equalisation and the closing to the appropriation, written a second time and in another language.
-- Lag (2004:773) 3-7 and 15-16 §§, förordning (2004:881) 2-4 §§. Amounts in kronor, rates as shares.
--
-- municipality(country, code, county, tax_base, population, cost_pc, structural_pc, introduction_pc)
-- county_rate(county, grant_rate, fee_rate)
-- law(country, factor_first, factor_second, guarantee_level, appropriation)
WITH nation AS (
  SELECT
    municipality.country,
    law.factor_first * law.factor_second AS scaling,
    law.guarantee_level,
    law.appropriation,
    sum(population)::DOUBLE AS population,
    sum(tax_base)::DOUBLE AS tax_base
  FROM municipality
  JOIN law USING (country)
  GROUP BY ALL
),
guarantee AS (
  SELECT *, guarantee_level * (scaling * tax_base / population) AS guaranteed
  FROM nation
),
gap AS (
  SELECT
    municipality.*,
    guarantee.guaranteed - guarantee.scaling * municipality.tax_base / municipality.population AS difference
  FROM municipality
  JOIN guarantee USING (country)
),
income AS (
  SELECT
    gap.*,
    -- SQL rounds a half away from zero, as the regulation's nearest krona is read.
    round(difference * CASE WHEN difference > 0 THEN grant_rate ELSE fee_rate END)::BIGINT AS income_pc
  FROM gap
  JOIN county_rate USING (county)
),
paid AS (
  SELECT country, sum((income_pc + cost_pc + structural_pc + introduction_pc) * population) AS items
  FROM income
  GROUP BY country
),
closing AS (
  SELECT country, (appropriation - items::DOUBLE) / guarantee.population AS regulating_pc
  FROM guarantee
  JOIN paid USING (country)
)
SELECT
  country,
  code,
  income_pc,
  regulating_pc,
  round(regulating_pc)::BIGINT AS regulating_printed_pc,
  (income_pc + cost_pc + structural_pc + introduction_pc + regulating_pc) * population AS payment
FROM income
JOIN closing USING (country)
ORDER BY country, code;
