"""Which rows get a label, and which one."""

from training_pipeline import join_labels


def joined(table, labels, key="customer", cutoff=None):
    """Labels by row id."""
    result = join_labels(table, labels, key, cutoff)
    assert set(result) >= {*table, "label"}
    assert len({len(cells) for cells in result.values()}) == 1
    rows = [str(row) for row in result["row"]]
    assert len(rows) == len(set(rows))
    for column in table:
        before = {str(row): cell for row, cell in zip(table["row"], table[column], strict=True)}
        assert [before[row] for row in rows] == list(result[column])
    return {row: int(label) for row, label in zip(rows, result["label"], strict=True)}


def test_a_row_finds_the_label_of_its_id_and_not_of_its_place():
    table = {"row": ["a", "b", "c"], "customer": [5, 3, 9]}
    labels = {"customer": [3, 9, 5], "label": [1, 0, 0], "known_at": [1, 1, 1]}
    assert joined(table, labels) == {"a": 0, "b": 1, "c": 0}


def test_the_named_key_is_used():
    table = {"row": ["a", "b"], "customer": [1, 2], "order": [2, 1]}
    labels = {"customer": [2, 1], "order": [2, 1], "label": [1, 0], "known_at": [0, 0]}
    assert joined(table, labels, "order") == {"a": 1, "b": 0}
    assert joined(table, labels, "customer") == {"a": 0, "b": 1}


def test_rows_without_a_label_are_left_out():
    table = {"row": ["a", "b", "c"], "customer": [1, 2, 3]}
    labels = {"customer": [3, 8], "label": [1, 1], "known_at": [0, 0]}
    assert joined(table, labels) == {"c": 1}


def test_rows_of_one_customer_all_get_its_label():
    table = {"row": ["a", "b", "c"], "customer": [1, 2, 1]}
    labels = {"customer": [2, 1], "label": [0, 1], "known_at": [0, 0]}
    assert joined(table, labels) == {"a": 1, "b": 0, "c": 1}


def test_the_latest_of_several_labels_counts_wherever_it_stands():
    table = {"row": ["a", "b"], "customer": [1, 2]}
    labels = {"customer": [1, 1, 2, 2], "label": [1, 0, 1, 0], "known_at": [9, 3, 4, 6]}
    assert joined(table, labels) == {"a": 1, "b": 0}


def test_the_cutoff_hides_later_labels_and_keeps_earlier_ones():
    table = {"row": ["a", "b", "c"], "customer": [1, 2, 3]}
    labels = {
        "customer": [1, 1, 2, 3],
        "label": [0, 1, 1, 1],
        "known_at": [10, 21, 20, 20.5],
    }
    assert joined(table, labels, cutoff=20) == {"a": 0, "b": 1}


def test_ids_of_other_types_are_the_same_ids():
    table = {"row": ["a", "b", "c", "d"], "customer": [17, 18.0, "19", " 20 "]}
    labels = {"customer": ["17", 18, 19.0, "20"], "label": [1, 0, 1, 0], "known_at": [0] * 4}
    assert joined(table, labels) == {"a": 1, "b": 0, "c": 1, "d": 0}
