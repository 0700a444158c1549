from inkdigit.reading.regions import lowest, pieces_of, regions


def test_pieces_near_one_another_are_a_region_told_from_end_to_end():
    near = [0b00010, 0b10001, 0b00100, 0b10000, 0b01010]  # 0 - 1 - 4 - 3, and 2
    chain, alone = regions(near)
    assert chain in ([0, 1, 4, 3], [3, 4, 1, 0])
    assert alone == [2]
    assert list(regions([])) == []


def test_a_set_gives_its_pieces_the_lowest_first():
    assert list(pieces_of(0b101100)) == [2, 3, 5]
    assert lowest(0b101100) == 2
    assert list(pieces_of(0)) == []
