"""The loop of packages/finance/src/economy/simulation/kernel in NumPy, for bench/simulation to be held against.

The same numbers as bench/reference/simulation.c reads and the same random words, some hundred paths at a time. Prints the
processor seconds of the loop and, to show that the work is the same, the mean position among the bins.
Usage: python3 simulation.py DUMP PATHS
"""

import sys
import time

import numpy as np

CHUNK = 128


def read(name):
    numbers = np.fromfile(name, dtype="<f8")
    place = 0

    def take(count):
        nonlocal place
        place += count
        return numbers[place - count : place]

    head = take(40)
    years, count, size, recovery, kept = (int(each) for each in head[:5])
    cells = years * count
    return dict(
        head=head,
        national=take(9),
        local=take(9),
        pieces=take(3 * 2048 * 2).reshape(3, 2048, 2),
        opening=take(count * size).reshape(count, size),
        inputs=take(cells * 12).reshape(years, count, 12),
        place=take(count * 8).reshape(count, 8),
        nation=take(years * 11).reshape(years, 11),
        low=take(cells * kept).reshape(kept, years, count),
        scale=take(cells * kept).reshape(kept, years, count),
        first=take(cells * kept + 1).astype(np.int64),
        numbers=take(count),
    )


def philox(path, year, stream, seed):
    a = path.astype(np.uint32)
    b = np.full_like(a, year)
    c = np.zeros_like(a)
    d = np.full_like(a, stream)
    key_a, key_b = seed, 0
    for _ in range(10):
        one = a.astype(np.uint64) * np.uint64(0xD2511F53)
        two = c.astype(np.uint64) * np.uint64(0xCD9E8D57)
        high_one, high_two = (one >> np.uint64(32)).astype(np.uint32), (two >> np.uint64(32)).astype(np.uint32)
        a, b, c, d = high_two ^ b ^ np.uint32(key_a), two.astype(np.uint32), high_one ^ d ^ np.uint32(key_b), one.astype(np.uint32)
        key_a, key_b = (key_a + 0x9E3779B9) % 2**32, (key_b + 0xBB67AE85) % 2**32
    return a, b, c, d


def place_word(key_a, key_b, place):
    word = key_a ^ ((place + np.uint32(1)) * np.uint32(0x9E3779B1))
    word = (word ^ (word >> np.uint32(16))) * np.uint32(0x7FEB352D)
    word = ((word ^ (word >> np.uint32(15))) + key_b) * np.uint32(0x846CA68B)
    return word ^ (word >> np.uint32(16))


def normal(pieces, word):
    at = pieces[0, word >> np.uint32(21)]
    deviate = at[..., 0] + at[..., 1] * (word & np.uint32(0x1FFFFF))
    steep = (word + np.uint32(1 << 25)) < np.uint32(1 << 26)
    if steep.any():
        edge = word[steep]
        low = edge < np.uint32(1 << 31)
        start = np.where(low, edge, ~edge)
        finest = start < np.uint32(1 << 18)
        width = np.where(finest, np.uint32(1 << 7), np.uint32(1 << 14))
        piece = start // width
        at = pieces[np.where(finest, 2, 1), piece]
        found = at[:, 0] + at[:, 1] * (start - piece * width)
        deviate[steep] = np.where(low, found, -found)
    return deviate


def main(name, paths):
    given = read(name)
    head, pieces, nr, lr = given["head"], given["pieces"], given["national"], given["local"]
    years, count, _, recovery, _ = (int(each) for each in head[:5])
    seed, renewed, kept, lifetime, least_share = int(head[5]), head[7], 1 - head[8], head[9], head[10]
    sets_aside, uses, cap, steering = head[11] != 0, head[12] != 0, head[13], head[14]
    persistence, deviation, parts = head[15:21], head[21:24], head[29]
    counts = np.zeros(given["first"][-1], dtype=np.uint32)
    positions = np.zeros(given["low"].shape)
    events = np.zeros((years, count, 4), dtype=np.int64)
    numbers = given["numbers"].astype(np.uint32) * np.uint32(4)
    first = given["first"][:-1].reshape(given["low"].shape)
    last_bin = given["first"][1:].reshape(given["low"].shape) - first - 1
    own = given["place"].T
    started = time.process_time()
    for begin in range(0, paths, CHUNK):
        path = np.arange(begin, min(paths, begin + CHUNK))
        many = len(path)
        column = lambda slot: np.tile(given["opening"][:, slot], (many, 1))
        tax_base, tax_base_before, local_cost, people = (column(slot) for slot in range(4))
        depreciation, investment, debt, equity, reserve = (column(slot) for slot in range(5, 10))
        tax_shock, cost_shock, people_shock, result = (np.zeros((many, count)) for _ in range(4))
        income = np.ones((many, count))
        deficits = [column(20 + age) for age in range(recovery + 1)]
        national_tax = np.zeros(many)
        price_shock, interest_shock = np.zeros(many), np.zeros(many)
        cost_level, price_level, effective = np.ones(many), np.ones(many), np.full(many, head[6])
        for year in range(years):
            drawn, words = philox(path, year, 0, seed), philox(path, year, 1, seed)
            a, b, c = (normal(pieces, drawn[at]) for at in range(3))
            national_tax = persistence[0] * national_tax + deviation[0] * nr[0] * a
            price_shock = persistence[1] * price_shock + deviation[1] * (nr[3] * a + nr[4] * b)
            interest_shock = persistence[2] * interest_shock + deviation[2] * (nr[6] * a + nr[7] * b + nr[8] * c)
            nation = given["nation"][year]
            unit, growth = 1 + nation[1] + price_shock, 1 + nation[0] + national_tax
            cost_level = cost_level * (unit * (1 - nation[2]))
            price_level = price_level * unit
            effective = effective + renewed * (nation[3] + interest_shock - effective)

            i = given["inputs"][year].T
            key_a, key_b = words[0][:, None], words[1][:, None]
            a, b, c = (normal(pieces, place_word(key_a, key_b, numbers + np.uint32(at))) for at in range(3))
            tax_shock = persistence[3] * tax_shock + own[2] * (lr[0] * a)
            cost_shock = persistence[4] * cost_shock + own[3] * (lr[3] * a + lr[4] * b)
            people_shock = persistence[5] * people_shock + own[4] * (lr[6] * a + lr[7] * b + lr[8] * c)
            people_before = people
            people = people_before * (1 + people_shock)
            departure = 0 if year == 0 else result / income - i[11]
            local_cost = local_cost * (1 + i[6] + cost_shock + steering * departure)
            now = tax_base * growth[:, None] * i[0] * (1 + i[1] + tax_shock) * (1 + people_shock)
            inhabitants = (i[3] * people_before).sum(axis=1)
            bases = now.sum(axis=1)
            forward = (bases / tax_base_before.sum(axis=1))[:, None]
            guaranteed = (nation[5] * bases / inhabitants)[:, None]
            difference = guaranteed * i[3] * people_before - tax_base_before * forward
            item = difference * np.where(difference > 0, i[9], i[10])
            other = i[4] * price_level[:, None] * people_before
            tax_base_before, tax_base = tax_base, now
            regulating = ((nation[4] - (item + other).sum(axis=1)) / inhabitants)[:, None]

            income = tax_base * i[2] + item + other + regulating * i[3] * people_before + i[8]
            cost = i[5] * cost_level[:, None] * local_cost * people
            depreciation = depreciation * kept + investment / lifetime
            result = income - cost - depreciation + (own[0] - debt * effective[:, None])
            claimed = sum(deficits)
            used = np.where((result < 0) & uses, np.minimum(reserve, -result), 0)
            room = np.minimum(np.minimum(result - own[7] * income, cap * income - reserve), result - claimed)
            saved = np.where((result >= 0) & sets_aside & (room > 0), room, 0)
            reserve = reserve - used + saved
            balanced = result + used - saved
            surplus = np.maximum(balanced, 0)
            for age in range(recovery, -1, -1):
                left = np.maximum(deficits[age] - surplus, 0)
                surplus = surplus - (deficits[age] - left)
                deficits[age] = left
            oldest = deficits[recovery] + deficits[recovery - 1]
            deficits = [np.maximum(-balanced, 0), *deficits[: recovery - 1], oldest]
            affordable = np.maximum((depreciation + result) / own[1], least_share * depreciation)
            investment = np.where(np.isnan(i[7]), affordable, i[7])
            debt = np.maximum(debt + (investment - depreciation - result), 0)
            equity = equity + result

            for kept_at, value in enumerate((result, debt, equity)):
                position = np.floor((value - given["low"][kept_at, year]) * given["scale"][kept_at, year])
                positions[kept_at, year] += position.sum(axis=0)
                bins = np.clip(position / parts, 0, last_bin[kept_at, year]).astype(np.int64)
                np.add.at(counts, first[kept_at, year] + bins, 1)
            for at, event in enumerate((result < 0, oldest > 0.5, debt > own[5] * income, equity < own[6] * income)):
                events[year, :, at] += event.sum(axis=0)
    spent = time.process_time() - started
    print(f"{spent:.6f} {positions.mean() / paths:.12g}")


main(sys.argv[1], int(sys.argv[2]))
