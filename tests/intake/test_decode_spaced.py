"""Files made from a PDF in which a blank line stands below every printed line."""

from tests.intake.decode_made import paper, texts

_LINES = """\
Minutes of the Vale Safety Forum held in the Corn Hall on Monday the first of June at ten in the
**Present:**
Cllr. A. Lowe, Cllr. B. Marsh, Cllr. C. Orme, Cllr. D. Pell, Cllr. E. Quaife, Cllr. F. Rudd, Cllr. G.
Stead, Mr. H. Tarn
**In attendance:**
Ms. I. Umber, Staff Officer
Mr. J. Vane, Head of Streets
1. Lighting
The lamps in the lane behind the market have been out since the winter and the forum asked that
they be mended before the dark evenings come round again. The council said that the work had been
ordered and that the delay was with the company which owns the columns, whose men were busy on
the bypass. Members asked to be told of the day on which it is done, as several of them had been
stopped in the street by people who no longer walk home that way and who had taken to going by the
main road, which has no crossing. The chairman would write to the company and would copy to all
members whatever answer came. It was noted that other lanes had the same trouble and that a list of
them should be made.
""".splitlines()


def test_a_blank_line_below_every_line_parts_no_paragraph() -> None:
    """What the width of the page broke is one block; what begins anew is another."""
    blocks: dict[int, list[str]] = {}
    for line in paper("\n\n".join(_LINES)).lines:
        blocks.setdefault(line.block, []).append(line.text)
    found = list(blocks.values())
    assert [len(block) for block in found] == [1, 1, 2, 1, 1, 1, 1, 8]
    assert found[2][1] == "Stead, Mr. H. Tarn"


def test_paragraphs_of_one_line_stay_apart_where_none_is_torn() -> None:
    """Short lines with a blank line below each are as they stand."""
    printed = [f"Mr. A. {name}, Head of Streets and Open Spaces," for name in ("Lowe", "Marsh", "Orme", "Pell")]
    found = paper("\n\n".join(printed))
    assert len({line.block for line in found.lines}) == len(texts(found)) == len(printed)
