"""The origins of a node say whether another start than a given one reaches it."""

import random

from cpm_desktop.graphs.reachability import reachable_from, two_origins


def test_origins_agree_with_the_nodes_reachable_from_each_start():
    generator = random.Random(7)
    for _ in range(200):
        nodes = [f"n{number}" for number in range(generator.randint(2, 12))]
        successors = {node: generator.sample(nodes, generator.randint(0, min(3, len(nodes)))) for node in nodes}
        starts = generator.sample(nodes, generator.randint(1, len(nodes)))
        found = two_origins(successors, starts)
        reached = {start: reachable_from(successors, successors[start]) for start in starts}
        for node in nodes:
            origins = {start for start in starts if node in reached[start]}
            assert {*found.get(node, ())} <= origins
            assert len(found.get(node, ())) == min(2, len(origins))
