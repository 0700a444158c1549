import contextlib
import re
import string
from xml.etree import ElementTree

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkdigit.ink import Ink, Point, Stroke
from inkdigit.ink.inkml import (
    MOST_POINTS,
    MOST_STROKES,
    InkMLError,
    read_inkml,
    read_labelled_inkml,
    write_inkml,
)

XY = '<channel name="X"/><channel name="Y"/>'
NUMBERS = st.floats(-1e6, 1e6)
SHARES = st.none() | st.floats(0, 1)
TIMES = st.none() | st.floats(-1e13, 1e13)
POINTS = st.builds(Point, NUMBERS, NUMBERS, SHARES, TIMES)
WIDTHS = st.none() | st.floats(0.1, 100)
STROKES = st.builds(Stroke, st.lists(POINTS, min_size=1, max_size=5).map(tuple), WIDTHS)
INKS = st.builds(Ink, st.lists(STROKES, max_size=4).map(tuple))


def positions(document: str) -> list[list[tuple[float, float]]]:
    ink = read_inkml(document.encode())
    return [[(point.x, point.y) for point in stroke.points] for stroke in ink.strokes]


def one_stroke(document: str) -> Stroke:
    (stroke,) = read_inkml(document.encode()).strokes
    return stroke


def with_format(channels: str, trace: str, *, properties: str = "", brush: str = "") -> str:
    return (
        '<ink xmlns="http://www.w3.org/2003/InkML"><definitions><context xml:id="c"><inkSource>'
        f"<traceFormat>{channels}</traceFormat>"
        f"<channelProperties>{properties}</channelProperties></inkSource></context>"
        f'<brush xml:id="b">{brush}</brush></definitions>'
        f'<trace contextRef="#c" brushRef="#b">{trace}</trace></ink>'
    )


class TestRoundTrip:
    @given(INKS)
    def test_what_is_written_reads_back_exactly(self, ink):
        assert read_inkml(write_inkml(ink)) == ink

    @pytest.mark.parametrize("truth", [None, "7", "not a digit", "<&>"])
    def test_what_the_ink_is_reads_back_too(self, truth):
        ink = Ink((Stroke((Point(1, 2), Point(3, 4))),))
        assert read_labelled_inkml(write_inkml(ink, truth=truth)) == (ink, truth)

    def test_empty_ink(self):
        assert read_inkml(write_inkml(Ink())) == Ink()

    def test_a_tiny_dot_of_ours_stays_tiny(self):
        dot = Ink((Stroke((Point(0.25, 0.5), Point(0.5, 0.25))),))
        assert read_inkml(write_inkml(dot)) == dot

    def test_what_is_written_is_inkml(self):
        ink = Ink((Stroke((Point(1, 2, 0.5, 7.0), Point(3.5, 4, None, 8.0)), width=6.0),))
        root = ElementTree.fromstring(write_inkml(ink))
        namespace = {"": "http://www.w3.org/2003/InkML"}
        channels = root.findall(".//channel", namespace)
        assert [channel.get("name") for channel in channels] == ["X", "Y", "F", "T"]
        assert root.find(".//brushProperty", namespace).attrib == {
            "name": "width",
            "value": "6",
            "units": "px",
        }
        assert root.find("trace", namespace).text == "1 2 0.5 7, 3.5 4 ? 8"

    def test_as_many_points_as_may_be_read_back(self):
        points = tuple(Point(i / 7, -i / 3, i / MOST_POINTS, i * 4.2) for i in range(MOST_POINTS))
        ink = Ink((Stroke(points[: MOST_POINTS // 2], 2.0), Stroke(points[MOST_POINTS // 2 :])))
        assert read_inkml(write_inkml(ink)) == ink
        with pytest.raises(InkMLError, match="more than 200,000 points"):
            write_inkml(ink.with_stroke(Stroke((Point(0, 0),))))

    def test_as_many_strokes_as_may_be_read_back_each_with_a_pen_of_its_own(self):
        dot = (Point(1, 2),)
        ink = Ink(tuple(Stroke(dot, 1 + i / MOST_STROKES) for i in range(MOST_STROKES)))
        assert read_inkml(write_inkml(ink)) == ink
        with pytest.raises(InkMLError, match="more than 60,000 strokes"):
            write_inkml(ink.with_stroke(Stroke(dot)))

    @pytest.mark.parametrize("x", [float("nan"), float("inf"), 1e300])
    def test_coordinates_that_are_nowhere_are_not_written(self, x):
        with pytest.raises(ValueError, match="coordinates"):
            write_inkml(Ink((Stroke((Point(x, 0),)),)))


class TestTraces:
    def test_without_a_format_points_are_x_and_y(self):
        assert positions("<ink><trace>10 0, 90 14.5,80 28,</trace></ink>") == [
            [(10, 0), (90, 14.5), (80, 28)]
        ]

    def test_each_trace_is_a_stroke_wherever_it_stands(self):
        document = """<ink><trace>0 0, 0 99</trace><traceGroup><traceGroup>
            <trace>50 0, 50 99</trace></traceGroup><trace>99 0, 99 99</trace></traceGroup></ink>"""
        assert len(positions(document)) == 3

    def test_traces_that_are_only_defined_count_where_no_other_is(self):
        document = '<ink><definitions><trace id="t">0 0, 0 99</trace></definitions></ink>'
        assert len(positions(document)) == 1

    def test_a_pen_in_the_air_leaves_no_ink(self):
        document = '<ink><trace>0 0, 0 99</trace><trace type="penUp">0 99, 50 0</trace></ink>'
        assert len(positions(document)) == 1

    def test_a_continued_trace_is_one_stroke(self):
        document = """<ink><trace continuation="begin">0 0, 0 50</trace>
            <trace continuation="end">0 99</trace></ink>"""
        assert positions(document) == [[(0, 0), (0, 50), (0, 99)]]

    def test_a_continued_trace_goes_on_from_the_one_that_it_names(self):
        document = """<ink><trace xml:id="a" continuation="begin">0 0, 0 50</trace>
            <trace xml:id="b" continuation="begin">50 0, 50 50</trace>
            <trace xml:id="c" continuation="middle" priorRef="#a">0 70</trace>
            <trace continuation="end" priorRef="#b">50 99</trace>
            <trace continuation="end" priorRef="#c">0 99</trace></ink>"""
        assert positions(document) == [
            [(0, 0), (0, 50), (0, 70), (0, 99)],
            [(50, 0), (50, 50), (50, 99)],
        ]

    @pytest.mark.parametrize("prior", ["#itself", "#later", "#air", "#nowhere", "#", ""])
    def test_a_continued_trace_whose_beginning_does_not_stand_before_it_is_a_stroke(self, prior):
        document = f"""<ink><trace>0 0, 0 50</trace>
            <trace xml:id="air" type="penUp">0 50, 50 0</trace>
            <trace xml:id="itself" continuation="end" priorRef="{prior}">50 0, 50 50</trace>
            <trace xml:id="later" continuation="end" priorRef="#itself">50 99</trace></ink>"""
        assert positions(document) == [[(0, 0), (0, 50)], [(50, 0), (50, 50), (50, 99)]]

    def test_empty_traces_are_no_strokes(self):
        assert positions("<ink><trace> </trace><trace/></ink>") == []

    def test_the_example_of_the_recommendation(self):
        document = "<ink><trace>1125 18432,'23'43,\"7\"-8,3-5,7-3,6 2,6 8</trace></ink>"
        xy = [(1125, 18432), (1148, 18475), (1178, 18510), (1211, 18540)]
        xy += [(1251, 18567), (1297, 18596), (1349, 18633)]
        assert positions(document) == [xy]

    def test_an_exclamation_mark_ends_the_differences(self):
        assert positions("<ink><trace>10 10,'20'30,!99!1,5 7</trace></ink>") == [
            [(10, 10), (30, 40), (99, 1), (5, 7)]
        ]

    def test_a_star_repeats_and_a_question_mark_leaves_the_point_out(self):
        assert positions("<ink><trace>10 10, * 40, ? 50, 90 *</trace></ink>") == [
            [(10, 10), (10, 40), (90, 50)]
        ]

    def test_hexadecimal_numbers_and_exponents(self):
        assert positions("<ink><trace>#FF -#a, 1e2 .5, 5. +3</trace></ink>") == [
            [(255, -10), (100, 0.5), (5, 3)]
        ]

    def test_values_beyond_the_declared_channels_are_passed_over(self):
        assert positions("<ink><trace>10 20 30, 40 50 60</trace></ink>") == [[(10, 20), (40, 50)]]

    def test_points_in_a_row_without_commas(self):
        assert positions("<ink><trace>10 0 90 14 80 28</trace></ink>") == [
            [(10, 0), (90, 14), (80, 28)]
        ]


class TestChannels:
    def test_any_order_and_unknown_channels(self):
        names = ("T", "Y", "OTx", "F", "X")
        channels = "".join(f'<channel name="{name}" units="dev"/>' for name in names)
        stroke = one_stroke(with_format(channels, "5 20 77 0.5 10, 9 60 78 1 70"))
        assert stroke.points == (Point(10, 20, 0.5, 5), Point(70, 60, 1.0, 9))

    def test_intermittent_channels_may_be_missing(self):
        channels = """<channel name="X"/><channel name="Y"/>
            <intermittentChannels><channel name="F" max="100"/></intermittentChannels>"""
        stroke = one_stroke(with_format(channels, "0 0 50, 0 99, 99 99 ?"))
        assert [point.pressure for point in stroke.points] == [0.5, None, None]

    @pytest.mark.parametrize(
        ("unit", "px"),
        [
            ("in", 96),
            ("cm", 96 / 2.54),
            ("mm", 9.6 / 2.54),
            ("pt", 96 / 72),
            ("himetric", 0.96 / 25.4),
        ],
    )
    def test_lengths_become_pixels(self, unit, px):
        channels = f'<channel name="X" units="{unit}"/><channel name="Y" units="{unit}"/>'
        stroke = one_stroke(with_format(channels, "1 2, 30 40"))
        assert stroke.xy == pytest.approx(np.array([[px, 2 * px], [30 * px, 40 * px]]))

    def test_the_resolution_says_how_many_steps_make_a_unit(self):
        channels = '<channel name="X" max="9600" units="cm"/><channel name="Y" units="cm"/>'
        properties = """<channelProperty channel="X" name="resolution" value="100" units="1/cm"/>
            <channelProperty channel="Y" name="resolution" value="200" units="1/cm"/>"""
        stroke = one_stroke(with_format(channels, "254 254", properties=properties))
        assert stroke.xy == pytest.approx(np.array([[96, 48]]))

    def test_a_negative_orientation_is_turned_round(self):
        channels = '<channel name="X" units="px"/><channel name="Y" units="px" orientation="-ve"/>'
        assert one_stroke(with_format(channels, "1 2")).points == (Point(1, -2),)

    @pytest.mark.parametrize(("unit", "ms"), [("s", 2500.0), ("ms", 2.5), ("us", 0.0025)])
    def test_time_becomes_milliseconds(self, unit, ms):
        channels = f'<channel name="X"/><channel name="Y"/><channel name="T" units="{unit}"/>'
        assert one_stroke(with_format(channels, "1 2 2.5")).points[0].time_ms == pytest.approx(ms)

    @pytest.mark.parametrize("time", ["0", "1e19", "-1e19"])
    def test_a_time_that_no_number_can_tell_is_none(self, time):
        channels = '<channel name="X"/><channel name="Y"/><channel name="T"/>'
        endless = '<channelProperty channel="T" name="resolution" value="5e-324" units="1/s"/>'
        stroke = one_stroke(with_format(channels, f"0 0 {time}, 0 99 ?", properties=endless))
        assert [point.time_ms for point in stroke.points] == [None, None]

    @pytest.mark.parametrize(
        ("declared", "expected"),
        [
            ('min="0" max="2000"', [0.25, 0.5]),
            ('min="400" max="600"', [0.5, 1.0]),
            ("", [0.5, 1.0]),
        ],
    )
    def test_pressure_becomes_a_share(self, declared, expected):
        channels = f'<channel name="X"/><channel name="Y"/><channel name="F" {declared}/>'
        stroke = one_stroke(with_format(channels, "0 0 500, 0 99 1000"))
        assert [point.pressure for point in stroke.points] == pytest.approx(expected)

    def test_pressure_that_is_a_share_already_stays(self):
        channels = '<channel name="X"/><channel name="Y"/><channel name="F"/>'
        stroke = one_stroke(with_format(channels, "0 0 0.125, 0 99 0.25"))
        assert [point.pressure for point in stroke.points] == [0.125, 0.25]

    def test_the_brush_gives_the_width(self):
        channels = '<channel name="X" units="px"/><channel name="Y" units="px"/>'
        brush = '<brushProperty name="width" value="0.254" units="cm"/>'
        assert one_stroke(with_format(channels, "1 2", brush=brush)).width == pytest.approx(9.6)

    @pytest.mark.parametrize("value", ["-1", "nan", "1e999", "1e308", "thick", ""])
    def test_a_senseless_width_is_none(self, value):
        brush = f'<brushProperty name="width" value="{value}" units="cm"/>'
        channels = '<channel name="X"/><channel name="Y"/>'
        assert one_stroke(with_format(channels, "1 2", brush=brush)).width is None

    def test_contexts_that_refer_to_each_other_in_a_circle(self):
        document = """<ink><definitions><context xml:id="a" contextRef="#b"/>
            <context xml:id="b" contextRef="#a"/></definitions>
            <trace contextRef="#a">0 0, 0 99</trace></ink>"""
        assert positions(document) == [[(0, 0), (0, 99)]]


class TestOtherPrograms:
    def test_word(self):
        stroke = one_stroke("""<?xml version="1.0"?>
            <inkml:ink xmlns:inkml="http://www.w3.org/2003/InkML"><inkml:definitions>
            <inkml:context xml:id="ctx0"><inkml:inkSource xml:id="inkSrc0"><inkml:traceFormat>
            <inkml:channel name="X" type="integer" min="-2.14748E9" max="2.14748E9"/>
            <inkml:channel name="Y" type="integer" min="-2.14748E9" max="2.14748E9"/>
            <inkml:channel name="F" type="integer" max="32767"/></inkml:traceFormat>
            <inkml:channelProperties>
            <inkml:channelProperty channel="X" name="resolution" value="1000" units="1/cm"/>
            <inkml:channelProperty channel="Y" name="resolution" value="1000" units="1/cm"/>
            <inkml:channelProperty channel="F" name="resolution" value="0" units="1/dev"/>
            </inkml:channelProperties></inkml:inkSource></inkml:context><inkml:brush xml:id="br0">
            <inkml:brushProperty name="width" value="0.05" units="cm"/></inkml:brush>
            </inkml:definitions><inkml:trace contextRef="#ctx0" brushRef="#br0">
            2540 1270 32767,'-1270'0'0,"0"1270"-32767,0-1270 0</inkml:trace></inkml:ink>""")
        assert stroke.xy == pytest.approx(np.array([[96, 48], [48, 48], [0, 96], [-48, 96]]))
        assert [point.pressure for point in stroke.points[:2]] == [1.0, 1.0]
        assert stroke.width == pytest.approx(0.05 * 96 / 2.54)

    def test_crohme(self):
        document = """<ink xmlns="http://www.w3.org/2003/InkML"><traceFormat>
            <channel name="X" type="decimal"/><channel name="Y" type="decimal"/></traceFormat>
            <annotation type="truth">$7$</annotation><annotationXML type="truth">
            <math xmlns="http://www.w3.org/1998/Math/MathML"><mn>7</mn></math></annotationXML>
            <trace id="0">
            3 3, 20 39, 32 67
            </trace><traceGroup xml:id="1"><traceView traceDataRef="0"/></traceGroup></ink>"""
        assert positions(document) == [[(3, 3), (20, 39), (32, 67)]]

    def test_a_tablet_with_time_and_pressure(self):
        channels = """<channel name="X" type="decimal" units="mm"/>
            <channel name="Y" type="decimal" units="mm"/><channel name="F" max="1024" units="dev"/>
            <channel name="T" type="integer" units="ms"/>"""
        stroke = one_stroke(
            with_format(channels, "25.4 0 512 1700000000000, 0 25.4 0 1700000000008")
        )
        assert stroke.xy == pytest.approx(np.array([[96, 0], [0, 96]]))
        assert [point.time_ms for point in stroke.points] == [1700000000000, 1700000000008]

    @pytest.mark.parametrize(
        "trace",
        [
            "0.4 0.3, 0.6 0.3, 0.5 0.7",
            "-0.2 0.3, 0.1 0.9",
            "11.2 4.1, 13.5 4.2, 12.1 8.8",
            "2 3, 5 3, 9 12",
        ],
    )
    def test_ink_without_units_that_is_too_small_for_pixels_is_enlarged(self, trace):
        box = read_inkml(f"<ink><trace>{trace}</trace></ink>".encode()).box
        assert max(box.width, box.height) > 40

    @pytest.mark.parametrize(
        "trace", ["150.25 200.5, 151 201, 150 201.5", "300 200", "0.5 0.5, 0.502 0.501"]
    )
    def test_a_dot_without_units_stays_a_dot(self, trace):
        box = read_inkml(f"<ink><trace>{trace}</trace></ink>".encode()).box
        assert max(box.width, box.height) < 3

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "iso-8859-1"])
    def test_encodings(self, encoding):
        document = f'\n<?xml version="1.0" encoding="{encoding.removesuffix("-sig")}"?>\n'.lstrip()
        document += "<ink><annotation>é</annotation><trace>0 0, 0 99</trace></ink>"
        assert len(read_inkml(document.encode(encoding)).strokes) == 1


class TestHostileFiles:
    @pytest.mark.parametrize(
        ("data", "why"),
        [
            (b"", "not well-formed"),
            (b"seven", "not well-formed"),
            (b"\x89PNG\r\n\x1a\n", "not well-formed"),
            (b"<html/>", "<html>, not <ink>"),
            (b'<?xml version="1.0" encoding="klingon"?><ink/>', "encoding"),
            (b'<?xml version="1.0" encoding="shift-jis"?><ink/>', "encoding"),
            (b"<ink><trace>1 2", "not well-formed"),
            (b"<ink><trace>one two</trace></ink>", "trace 1: 'one two'"),
            (b"<ink><trace>nan nan</trace></ink>", "trace 1: 'nan nan'"),
            (b"<ink><trace>1 2, 1e999 3</trace></ink>", "too large"),
            (b"<ink><trace>1 2, 1e308 3</trace></ink>", "too large"),
            (b"<ink><trace>1 2, 1e12 3</trace></ink>", "far away"),
            (b"<ink><trace>1 2,\"9e19'9e19,9e19 9e19</trace></ink>", "too large"),
            (
                b'<ink><traceFormat><channel name="X"/></traceFormat><trace>1</trace></ink>',
                "X and Y",
            ),
            (b"<ink>" * 1000, "nested"),
            (b"<ink>" + b"<a/>" * 250_000, "elements"),
        ],
    )
    def test_what_is_no_ink_is_refused_with_the_reason(self, data, why):
        with pytest.raises(InkMLError, match=re.escape(why)):
            read_inkml(data)

    def test_a_billion_laughs(self):
        entities = "".join(
            f'<!ENTITY {b} "{f"&{a};" * 10}">'
            for a, b in zip(string.ascii_lowercase, string.ascii_lowercase[1:], strict=False)
        )
        document = f'<!DOCTYPE ink [<!ENTITY a "ha">{entities}]><ink><trace>&z;</trace></ink>'
        with pytest.raises(InkMLError, match="entities"):
            read_inkml(document.encode())

    def test_external_entities_are_not_fetched(self, tmp_path):
        secret = tmp_path / "secret.txt"
        secret.write_text("1 2, 3 4")
        document = (
            f'<!DOCTYPE ink [<!ENTITY s SYSTEM "{secret.as_uri()}">]><ink><trace>&s;</trace></ink>'
        )
        with pytest.raises(InkMLError, match="entities"):
            read_inkml(document.encode())

    def test_a_document_type_without_declarations_is_harmless(self):
        document = '<!DOCTYPE ink SYSTEM "nowhere.dtd"><ink><trace>0 0, 0 99</trace></ink>'
        assert len(positions(document)) == 1

    def test_too_many_points(self):
        half = "1 2," * (MOST_POINTS // 2 + 1)
        document = f"<ink><trace>{half}</trace><trace>{half}</trace></ink>"
        with pytest.raises(InkMLError, match="points"):
            read_inkml(document.encode())

    def test_a_trace_of_endless_values_is_given_up(self):
        document = "<ink><trace>" + "1 " * 5_000_000 + "</trace></ink>"
        with pytest.raises(InkMLError, match="too many"):
            read_inkml(document.encode())

    @pytest.mark.parametrize("tail", ["x", "- x", "!" + " " * 100_000 + "x"])
    def test_endless_blanks_before_nonsense_take_no_time(self, tail):
        document = "<ink><trace>1 2" + " " * 1_000_000 + tail + "</trace></ink>"
        with pytest.raises(InkMLError, match="no value of a trace"):
            read_inkml(document.encode())

    def test_many_channels_cost_nothing_in_traces_that_do_not_use_them(self):
        channels = '<channel name="X"/><channel name="Y"/>' + '<channel name="Z"/>' * 50_000
        document = f"<ink><traceFormat>{channels}</traceFormat>{'<trace>1 2</trace>' * 20_000}"
        assert len(positions(f"{document}</ink>")) == 20_000

    @pytest.mark.parametrize(
        ("shared", "own", "reference"),
        [
            (
                f'<traceFormat xml:id="s">{XY}{{many}}</traceFormat>',
                '<brush xml:id="b{}"/>',
                'contextRef="#s" brushRef="#b{}"',
            ),
            (
                f'<inkSource xml:id="s"><channelProperties>{{many}}</channelProperties></inkSource>'
                f'<traceFormat xml:id="f">{XY}</traceFormat>',
                '<context xml:id="b{}" inkSourceRef="#s" traceFormatRef="#f"/>',
                'contextRef="#b{}"',
            ),
            (
                '<context xml:id="s">{many}</context>',
                '<context xml:id="b{}" contextRef="#s"/>',
                'contextRef="#b{}"',
            ),
            (
                '<brush xml:id="s">{many}</brush>',
                '<context xml:id="b{}" brushRef="#s"/>',
                'contextRef="#b{}"',
            ),
        ],
        ids=["channels", "resolutions", "a context's parts", "a brush's properties"],
    )
    def test_much_that_many_traces_share_takes_no_time_by_their_square(
        self, shared, own, reference
    ):
        count = 10_000
        definitions = shared.format(many='<channel name="Z"/>' * count)
        definitions += "".join(own.format(i) for i in range(count))
        traces = "".join(f"<trace {reference.format(i)}>1 2</trace>" for i in range(count))
        document = f"<ink><definitions>{definitions}</definitions>{traces}</ink>"
        assert len(positions(document)) == count

    @given(st.data())
    def test_a_damaged_file_is_read_or_refused(self, data):
        document = write_inkml(Ink((Stroke((Point(1, 2, 0.5, 3), Point(4, 5, 0.5, 6)), 2.0),)))
        start = data.draw(st.integers(0, len(document)))
        end = data.draw(st.integers(start, len(document)))
        odd = st.text("0123456789<>&'\"!*?#-.eE,", max_size=8).map(str.encode)
        damage = data.draw(st.binary(max_size=8) | odd)
        with contextlib.suppress(InkMLError):
            assert isinstance(read_inkml(document[:start] + damage + document[end:]), Ink)
