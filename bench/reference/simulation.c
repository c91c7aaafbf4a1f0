/*
 * The loop of packages/finance/src/economy/simulation/kernel in plain C, for bench/simulation to be held against:
 * the same numbers in the same order, one thread. Build: cc -O3 -march=native simulation.c -lm
 *
 * Reads a dump that the measurement writes (all little-endian doubles): a head of 40 numbers, then the arrays in the
 * order they are taken below. Prints the processor seconds of the loop and, to show that the work is the same, the mean
 * position among the bins.
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { TAX_BASE, TAX_BASE_BEFORE, LOCAL_COST, PEOPLE, PEOPLE_BEFORE, DEPRECIATION, INVESTMENT, DEBT, EQUITY, RESERVE,
       TAX_BASE_SHOCK, COST_SHOCK, PEOPLE_SHOCK, ITEM, OTHER_GRANTS, EVER_OVERDUE, RESULT, INCOME, COST, CLAIMED, DEFICITS };
enum { I_RELATIVE, I_GROWTH, I_RATE, I_PEOPLE, I_OTHER, I_COST, I_COST_GROWTH, I_PLANNED, I_ADDED, I_GRANT_RATE,
       I_FEE_RATE, I_SHARE, INPUTS };
enum { P_FINANCIAL, P_SELF, P_TAX_DEVIATION, P_COST_DEVIATION, P_PEOPLE_DEVIATION, P_DEBT, P_EQUITY, P_THRESHOLD, PLACE };
enum { N_GROWTH, N_COST, N_EFFICIENCY, N_INTEREST, N_APPROPRIATION, N_LEVEL, NATION = 11 };

static double pieces[3 * 2048 * 2];

static inline double steep(int32_t word) {
  int low = word >= 0;
  uint32_t from = low ? (uint32_t)word : (uint32_t)~word;
  int level = from < (1u << 18) ? 2 : 1;
  uint32_t width = level == 2 ? 1u << 7 : 1u << 14;
  uint32_t piece = from / width;
  const double *at = pieces + (level * 2048 + piece) * 2;
  double deviate = at[0] + at[1] * (double)(from - piece * width);
  return low ? deviate : -deviate;
}

static inline double normal(int32_t word) {
  if ((uint32_t)word + (1u << 25) < (1u << 26)) return steep(word);
  const double *at = pieces + ((uint32_t)word >> 21) * 2;
  return at[0] + at[1] * (double)(word & 0x1fffff);
}

static inline int32_t place_word(uint32_t a, uint32_t b, uint32_t place) {
  uint32_t word = a ^ ((place + 1) * 0x9e3779b1u);
  word = (word ^ (word >> 16)) * 0x7feb352du;
  word = ((word ^ (word >> 15)) + b) * 0x846ca68bu;
  return (int32_t)(word ^ (word >> 16));
}

static void philox(uint32_t counter[4], uint32_t ka, uint32_t kb) {
  for (int round = 0; round < 10; round++) {
    uint64_t first = (uint64_t)0xd2511f53u * counter[0];
    uint64_t second = (uint64_t)0xcd9e8d57u * counter[2];
    uint32_t b = counter[1], d = counter[3];
    counter[0] = (uint32_t)(second >> 32) ^ b ^ ka;
    counter[1] = (uint32_t)second;
    counter[2] = (uint32_t)(first >> 32) ^ d ^ kb;
    counter[3] = (uint32_t)first;
    ka += 0x9e3779b9u;
    kb += 0xbb67ae85u;
  }
}

static double *take(FILE *file, size_t count) {
  double *numbers = malloc(count * sizeof(double));
  if (fread(numbers, sizeof(double), count, file) != count) exit(2);
  return numbers;
}

int main(int argc, char **argv) {
  if (argc < 3) return 2;
  FILE *file = fopen(argv[1], "rb");
  if (!file) return 2;
  long paths = atol(argv[2]);
  double *head = take(file, 40);
  int years = head[0], count = head[1], size = head[2], recovery = head[3], quantities = head[4];
  uint32_t seed = (uint32_t)head[5];
  double effective_start = head[6], renewed = head[7], kept = 1 - head[8], lifetime = head[9], least_share = head[10];
  int sets_aside = head[11], uses = head[12];
  double cap = head[13], steering = head[14];
  double *persistence = head + 15, *deviation = head + 21;
  int slots[5];
  for (int q = 0; q < 5; q++) slots[q] = head[24 + q];
  double parts = head[29], bin_per_part = 1 / parts;
  size_t cells = (size_t)years * count;
  double *nr = take(file, 9), *lr = take(file, 9);
  memcpy(pieces, take(file, 3 * 2048 * 2), sizeof pieces);
  double *opening = take(file, (size_t)count * size), *inputs = take(file, cells * INPUTS);
  double *per_place = take(file, (size_t)count * PLACE), *nation = take(file, (size_t)years * NATION);
  double *low = take(file, cells * quantities), *scale = take(file, cells * quantities);
  double *starts = take(file, cells * quantities + 1), *numbers = take(file, count);
  fclose(file);

  size_t rows = cells * quantities;
  uint32_t *first = malloc((rows + 1) * sizeof(uint32_t));
  for (size_t row = 0; row <= rows; row++) first[row] = starts[row];
  uint32_t *counts = calloc(first[rows], sizeof(uint32_t)), *events = calloc(cells * 4, sizeof(uint32_t));
  double *positions = calloc(cells * quantities, sizeof(double));
  double *state = malloc(sizeof(double) * count * size);
  int last = DEFICITS + recovery;

  clock_t from = clock();
  for (long path = 0; path < paths; path++) {
    memcpy(state, opening, sizeof(double) * count * size);
    double tax_shock = 0, price_shock = 0, interest_shock = 0, cost_level = 1, price_level = 1;
    double effective = effective_start;
    for (int year = 0; year < years; year++) {
      uint32_t drawn[4] = {path, year, 0, 0}, words[4] = {path, year, 0, 1};
      philox(drawn, seed, 0);
      philox(words, seed, 0);
      double na = normal(drawn[0]), nb = normal(drawn[1]), nc = normal(drawn[2]);
      tax_shock = persistence[0] * tax_shock + deviation[0] * nr[0] * na;
      price_shock = persistence[1] * price_shock + deviation[1] * (nr[3] * na + nr[4] * nb);
      interest_shock = persistence[2] * interest_shock + deviation[2] * (nr[6] * na + nr[7] * nb + nr[8] * nc);
      double *given = nation + year * NATION;
      double unit = 1 + given[N_COST] + price_shock, growth = 1 + given[N_GROWTH] + tax_shock;
      cost_level *= unit * (1 - given[N_EFFICIENCY]);
      price_level *= unit;
      effective += renewed * (given[N_INTEREST] + interest_shock - effective);

      double bases = 0, bases_before = 0, people_sum = 0;
      for (int place = 0; place < count; place++) {
        double *s = state + place * size, *i = inputs + ((size_t)year * count + place) * INPUTS;
        double *p = per_place + place * PLACE;
        uint32_t word = (uint32_t)numbers[place] * 4;
        double a = normal(place_word(words[0], words[1], word));
        double b = normal(place_word(words[0], words[1], word + 1));
        double c = normal(place_word(words[0], words[1], word + 2));
        double local = persistence[3] * s[TAX_BASE_SHOCK] + p[P_TAX_DEVIATION] * (lr[0] * a);
        double cost = persistence[4] * s[COST_SHOCK] + p[P_COST_DEVIATION] * (lr[3] * a + lr[4] * b);
        double people = persistence[5] * s[PEOPLE_SHOCK] + p[P_PEOPLE_DEVIATION] * (lr[6] * a + lr[7] * b + lr[8] * c);
        s[TAX_BASE_SHOCK] = local;
        s[COST_SHOCK] = cost;
        s[PEOPLE_SHOCK] = people;
        double before = s[PEOPLE];
        s[PEOPLE_BEFORE] = before;
        s[PEOPLE] = before * (1 + people);
        double departure = year == 0 ? 0 : s[RESULT] / s[INCOME] - i[I_SHARE];
        s[LOCAL_COST] *= 1 + i[I_COST_GROWTH] + cost + steering * departure;
        double now = s[TAX_BASE] * growth * i[I_RELATIVE] * (1 + i[I_GROWTH] + local) * (1 + people);
        bases_before += s[TAX_BASE_BEFORE];
        bases += now;
        people_sum += i[I_PEOPLE] * before;
        s[ITEM] = now;
      }

      double forward = bases / bases_before, guaranteed = given[N_LEVEL] * bases / people_sum, paid = 0;
      for (int place = 0; place < count; place++) {
        double *s = state + place * size, *i = inputs + ((size_t)year * count + place) * INPUTS;
        double now = s[ITEM];
        double difference = guaranteed * i[I_PEOPLE] * s[PEOPLE_BEFORE] - s[TAX_BASE_BEFORE] * forward;
        double item = difference * (difference > 0 ? i[I_GRANT_RATE] : i[I_FEE_RATE]);
        double other = i[I_OTHER] * price_level * s[PEOPLE_BEFORE];
        s[TAX_BASE_BEFORE] = s[TAX_BASE];
        s[TAX_BASE] = now;
        s[ITEM] = item;
        s[OTHER_GRANTS] = other;
        paid += item + other;
      }

      double regulating = (given[N_APPROPRIATION] - paid) / people_sum;
      for (int place = 0; place < count; place++) {
        double *s = state + place * size, *i = inputs + ((size_t)year * count + place) * INPUTS;
        double *p = per_place + place * PLACE;
        double income = s[TAX_BASE] * i[I_RATE] + s[ITEM] + s[OTHER_GRANTS] +
                        regulating * i[I_PEOPLE] * s[PEOPLE_BEFORE] + i[I_ADDED];
        double cost = i[I_COST] * cost_level * s[LOCAL_COST] * s[PEOPLE];
        double depreciation = s[DEPRECIATION] * kept + s[INVESTMENT] / lifetime;
        double debt_before = s[DEBT];
        double result = income - cost - depreciation + (p[P_FINANCIAL] - debt_before * effective);
        double reserve = s[RESERVE], claimed = s[CLAIMED], balanced = result;
        if (result < 0) {
          if (uses) {
            double used = reserve < -result ? reserve : -result;
            s[RESERVE] = reserve - used;
            balanced = result + used;
          }
        } else if (sets_aside) {
          double above = result - p[P_THRESHOLD] * income, room = cap * income - reserve, free_part = result - claimed;
          double least = above < room ? (above < free_part ? above : free_part) : room < free_part ? room : free_part;
          if (least > 0) {
            s[RESERVE] = reserve + least;
            balanced = result - least;
          }
        }
        if (claimed > 0 || balanced < 0) {
          double surplus = balanced > 0 ? balanced : 0;
          for (int age = last; age >= DEFICITS; age--) {
            double owed = s[age], left = owed > surplus ? owed - surplus : 0;
            surplus -= owed - left;
            s[age] = left;
          }
          s[last] += s[last - 1];
          for (int age = last - 1; age > DEFICITS; age--) s[age] = s[age - 1];
          s[DEFICITS] = balanced < 0 ? -balanced : 0;
          s[CLAIMED] = 0;
          for (int age = DEFICITS; age <= last; age++) s[CLAIMED] += s[age];
          if (s[last] > 0.5) s[EVER_OVERDUE] = 1;
        }
        double investment = i[I_PLANNED];
        if (isnan(investment)) {
          double affordable = (depreciation + result) / p[P_SELF], least = least_share * depreciation;
          investment = affordable > least ? affordable : least;
        }
        double debt = debt_before + (investment - depreciation - result);
        s[DEPRECIATION] = depreciation;
        s[INVESTMENT] = investment;
        s[DEBT] = debt > 0 ? debt : 0;
        s[EQUITY] += result;
        s[RESULT] = result;
        s[INCOME] = income;
        s[COST] = cost;
      }

      for (int q = 0; q < quantities; q++) {
        for (int place = 0; place < count; place++) {
          size_t at = q * cells + (size_t)year * count + place;
          double position = floor((state[place * size + slots[q]] - low[at]) * scale[at]);
          positions[at] += position;
          int most = first[at + 1] - first[at] - 1;
          int bin = position > 0 ? (position < most * parts ? (int)(position * bin_per_part) : most) : 0;
          counts[first[at] + bin] += 1;
        }
      }
      for (int place = 0; place < count; place++) {
        double *s = state + place * size, *p = per_place + place * PLACE;
        uint32_t *e = events + ((size_t)year * count + place) * 4;
        if (s[RESULT] < 0) e[0]++;
        if (s[last] > 0.5) e[1]++;
        if (s[DEBT] > p[P_DEBT] * s[INCOME]) e[2]++;
        if (s[EQUITY] < p[P_EQUITY] * s[INCOME]) e[3]++;
      }
    }
  }
  clock_t to = clock();
  double sum = 0;
  for (size_t at = 0; at < cells * quantities; at++) sum += positions[at];
  printf("%.6f %.12g\n", (double)(to - from) / CLOCKS_PER_SEC,
         sum / ((double)cells * quantities * paths));
  return counts[0] == 0xffffffffu;
}
