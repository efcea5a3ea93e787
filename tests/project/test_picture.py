"""One file with a photo: whatever people have in their folders becomes an image, or a sentence."""

import contextlib
import time
import warnings

import numpy as np
import pytest
from PIL import Image, ImageDraw

from course_utils.project.picture import MOST_PIXELS, Unusable, read_picture
from tests.project.made import grey, noisy_picture, save


def image(path, side=28):
    return read_picture(path, side).image


def why_not(path):
    with pytest.raises(Unusable) as refusal:
        read_picture(path, 28)
    return str(refusal.value)


def is_read(path):
    """Whether there is an image; anything else than a sentence about the file is an error."""
    with contextlib.suppress(Unusable):
        return image(path).shape == (28, 28)
    return False


def marked(mode="RGB", size=(60, 40)):
    """Return a dark picture with a bright spot at its top left corner, inside the border."""
    picture = Image.new(mode, size, "black")
    ImageDraw.Draw(picture).rectangle((8, 8, 19, 19), fill="white")
    return picture


def brightest_corner(array):
    """Return the quarter with the most light: 0 top left, 1 top right, 2 and 3 below."""
    quarters = [array[:14, :14], array[:14, 14:], array[14:, :14], array[14:, 14:]]
    return int(np.argmax([quarter.astype(int).sum() for quarter in quarters]))


# What it becomes


def test_a_picture_of_the_right_size_stays_as_it_is(tmp_path):
    pixels = np.random.default_rng(0).integers(0, 100, (28, 28), dtype=np.uint8)
    path = save(Image.fromarray(pixels), tmp_path / "a.png")
    found = read_picture(path, 28)
    np.testing.assert_array_equal(found.image, pixels)
    assert found.image.dtype == np.uint8
    assert (found.size, found.coloured) == ((28, 28), False)


def test_pixels_are_averaged(tmp_path):
    pixels = np.random.default_rng(0).integers(0, 100, (56, 56), dtype=np.uint8)
    expected = pixels.reshape(28, 2, 28, 2).mean(axis=(1, 3))
    found = image(save(Image.fromarray(pixels), tmp_path / "a.png"))
    assert abs(found - expected).max() <= 1


def test_a_picture_that_is_reduced_in_two_steps_is_averaged_too(tmp_path):
    small = np.random.default_rng(0).integers(0, 100, (28, 28), dtype=np.uint8)
    large = small.repeat(32, axis=0).repeat(32, axis=1)
    found = image(save(Image.fromarray(large), tmp_path / "a.png"))
    assert abs(found.astype(int) - small).max() <= 1


@pytest.mark.parametrize(("background", "thing"), [(0, 200), (255, 55), (220, 20), (127, 255)])
def test_the_thing_is_light_on_dark(tmp_path, background, thing):
    found = image(save(grey(background, 56, 56, thing), tmp_path / "a.png"))
    assert found[0, 0] == (255 - background if background > 127 else background)
    assert found[14, 14] == (255 - thing if background > 127 else thing)
    assert found[14, 14] > found[0, 0]


@pytest.mark.parametrize(("value", "becomes"), [(0, 0), (255, 0), (127, 127), (128, 127)])
def test_photos_of_one_grey_level_are_dark(tmp_path, value, becomes):
    found = image(save(Image.new("L", (50, 30), value), tmp_path / "a.png"))
    assert (found == becomes).all()


def test_a_border_that_is_partly_covered_goes_by_its_median(tmp_path):
    picture = Image.new("L", (56, 56), 240)
    picture.paste(10, (0, 0, 20, 56))  # a sleeve that leaves the photo on the left
    found = image(save(picture, tmp_path / "a.png"))
    assert found[0, 27] == 15
    assert found[14, 0] == 245


@pytest.mark.parametrize("size", [(112, 28), (28, 112)])
def test_a_photo_is_padded_to_a_square_with_its_border(tmp_path, size):
    picture = Image.new("L", size, 40)
    picture.paste(200, (size[0] // 2 - 4, size[1] // 2 - 4, size[0] // 2 + 4, size[1] // 2 + 4))
    found = image(save(picture, tmp_path / "a.png"))
    assert (found[[0, -1]] == 40).all()
    assert (found[:, [0, -1]] == 40).all()
    assert found.max() == found[13:15, 13:15].max() == 200


def test_other_sides(tmp_path):
    assert image(save(grey(), tmp_path / "a.png"), 16).shape == (16, 16)


# How the camera was held


def turned(orientation):
    """Return what a camera that was held in this way stores of the picture `marked`."""
    ways = {
        1: None,
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    way = ways[orientation]
    exif = Image.Exif()
    exif[0x0112] = orientation
    picture = marked(size=(600, 400)) if orientation == 1 else marked(size=(60, 40))
    return (picture if way is None else picture.transpose(way)), exif


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tif", ".webp"])
@pytest.mark.parametrize("orientation", range(2, 9))
def test_it_is_turned_upright(tmp_path, orientation, suffix):
    picture, exif = turned(orientation)
    upright = image(save(marked(), tmp_path / f"upright{suffix}"))
    found = image(save(picture, tmp_path / f"a{suffix}", exif=exif))
    assert brightest_corner(found) == 0
    assert abs(found.astype(int) - upright).max() <= 30


def test_a_large_photo_is_turned_too(tmp_path):
    picture = marked(size=(60, 40)).resize((1500, 1000)).transpose(Image.Transpose.ROTATE_90)
    exif = Image.Exif()
    exif[0x0112] = 6
    for suffix in (".jpg", ".png", ".tif"):
        found = image(save(picture, tmp_path / f"a{suffix}", exif=exif))
        assert brightest_corner(found) == 0


@pytest.mark.parametrize(
    "exif", [b"Exif\0\0MM\0*\xff\xff\xff\xff", b"Exif\0\0nonsense", b"Exif\0\0"]
)
def test_damaged_notes_of_the_camera_do_not_matter(tmp_path, exif):
    path = save(grey(), tmp_path / "a.jpg", exif=exif)
    assert image(path).max() > 150


@pytest.mark.parametrize("orientation", [0, 9, 65535])
def test_an_orientation_that_does_not_exist_is_none(tmp_path, orientation):
    exif = Image.Exif()
    exif[0x0112] = orientation
    assert brightest_corner(image(save(marked(), tmp_path / "a.jpg", exif=exif))) == 0


# Kinds of files


@pytest.mark.parametrize(
    "suffix", [".png", ".PNG", ".jpg", ".JPG", ".Jpeg", ".jfif", ".webp", ".bmp", ".gif", ".TIFF"]
)
def test_kinds_of_files(tmp_path, suffix):
    path = tmp_path / f"Tür mit Blume, 1{suffix}"
    kind = {".jfif": "JPEG"}.get(suffix)
    save(grey(20, 56, 56), path, format=kind)
    found = image(path)
    assert abs(int(found[0, 0]) - 20) < 4
    assert abs(int(found[14, 14]) - 200) < 4


def test_transparent_is_white_paper(tmp_path):
    expected = image(save(grey(255, 56, 56, 60), tmp_path / "paper.png"))
    rgba = Image.new("RGBA", (56, 56), (0, 0, 0, 0))
    rgba.paste((60, 60, 60, 255), (14, 14, 42, 42))
    palette = Image.new("P", (56, 56), 0)
    palette.putpalette([0, 0, 0, 60, 60, 60, 9, 9, 9])
    palette.paste(1, (14, 14, 42, 42))
    key = Image.new("RGB", (56, 56), (1, 2, 3))
    key.paste((60, 60, 60), (14, 14, 42, 42))
    paths = [
        save(rgba, tmp_path / "rgba.png"),
        save(rgba, tmp_path / "rgba.webp", lossless=True),
        save(rgba, tmp_path / "rgba.tif"),
        save(rgba.convert("LA"), tmp_path / "la.png"),
        save(palette, tmp_path / "number.png", transparency=0),
        save(palette, tmp_path / "bytes.png", transparency=b"\0\xff\xff"),
        save(palette, tmp_path / "palette.gif", transparency=0),
        save(key, tmp_path / "key.png", transparency=(1, 2, 3)),
    ]
    for path in paths:
        assert abs(image(path).astype(int) - expected).max() <= 1, path.name


def test_half_transparent_is_half_white(tmp_path):
    picture = Image.new("RGBA", (40, 40), (0, 0, 0, 128))
    assert image(save(picture, tmp_path / "a.png"))[0, 0] in (126, 127)


@pytest.mark.parametrize("largest", [255, 1023, 4095, 65535])
@pytest.mark.parametrize("suffix", [".png", ".tif"])
def test_16_bits(tmp_path, largest, suffix):
    values = np.zeros((56, 56), dtype=np.uint16)
    values[14:42, 14:42] = largest
    found = image(save(Image.fromarray(values), tmp_path / f"a{suffix}"))
    assert found[0, 0] == 0
    assert found[14, 14] == 255


def test_floats_and_32_bits(tmp_path):
    values = np.full((56, 56), np.nan, dtype=np.float32)
    values[14:42, 14:42] = 0.5
    values[20, 20] = 1
    for number, array in enumerate((values, np.nan_to_num(255 * values), -values)):
        found = image(save(Image.fromarray(array), tmp_path / f"{number}.tif"))
        assert found[0, 0] == 0
        assert found[16, 16] == (127 if number < 2 else 0)
    integers = Image.fromarray((200 * np.nan_to_num(values)).astype(np.int32))
    assert image(save(integers, tmp_path / "i.tif"))[16, 16] == 100
    ones = Image.fromarray(np.ones((56, 56), dtype=np.int32))
    assert image(save(ones, tmp_path / "ones.tif"))[16, 16] == 1


@pytest.mark.parametrize("mode", ["1", "P", "CMYK", "YCbCr"])
def test_other_modes(tmp_path, mode):
    suffix = ".jpg" if mode in ("CMYK", "YCbCr") else ".png"
    picture = grey(0, 56, 56, 255).convert("RGB").convert(mode)
    found = image(save(picture, tmp_path / f"a{suffix}"))
    assert found[0, 0] < 5
    assert found[14, 14] > 250


@pytest.mark.parametrize("suffix", [".gif", ".webp", ".png"])
def test_of_a_film_the_first_picture_is_taken(tmp_path, suffix):
    frames = [grey(0, 56, 56, level) for level in (200, 90, 30)]
    options = {"lossless": True} if suffix == ".webp" else {}
    path = save(
        frames[0], tmp_path / f"a{suffix}", save_all=True, append_images=frames[1:], **options
    )
    assert abs(int(image(path)[14, 14]) - 200) <= 2


def test_phones_put_several_pictures_into_a_jpeg(tmp_path):
    path = tmp_path / "a.jpg"
    save(grey(0, 800, 600), path, format="MPO", save_all=True, append_images=[grey(0, 80, 60, 5)])
    assert image(path)[14, 14] > 190


def test_colours(tmp_path):
    assert not read_picture(save(grey().convert("RGB"), tmp_path / "a.png"), 28).coloured
    red = Image.new("RGB", (40, 40), (200, 40, 40))
    assert read_picture(save(red, tmp_path / "b.png"), 28).coloured
    tinted = Image.merge("RGB", [grey(), grey(), grey().point(lambda value: 0.85 * value)])
    assert read_picture(save(tinted, tmp_path / "c.png"), 28).coloured


# What cannot be used


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("notes.jpg", b"Buy milk, and more film for the camera.", "damaged, or no picture"),
        ("empty.jpg", b"", "empty"),
        ("a.jpg", b"\0\0\0\x18ftypheic\0\0\0\0", "iPhones"),
        ("IMG_1.HEIC", b"\0\0\0\x18ftypheic", "export it as JPEG"),
        ("IMG_1.heif", b"", "export it as JPEG"),
        ("a.avif", b"", "save it as JPEG"),
        ("a.DNG", b"", "raw data of a camera"),
        ("notes.txt", b"", "its name ends in “.txt”"),
        ("IMG_1.MOV", b"", "its name ends in “.mov”"),
        ("README", b"", "its name has no ending such as .jpg"),
    ],
)
def test_what_is_no_photo(tmp_path, name, content, says):
    (tmp_path / name).write_bytes(content)
    assert says in why_not(tmp_path / name)


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".gif", ".webp", ".bmp", ".tif"])
def test_whatever_part_of_a_file_is_there_no_error_comes(tmp_path, suffix):
    path = save(noisy_picture(60, 50), tmp_path / f"a{suffix}")
    whole = path.read_bytes()
    refused = 0
    for length in range(0, len(whole), max(1, len(whole) // 40)):
        path.write_bytes(whole[:length])
        refused += not is_read(path)
    assert refused > 5


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".gif", ".webp", ".tif"])
def test_whatever_bytes_are_changed_no_error_comes(tmp_path, suffix):
    path = save(noisy_picture(60, 50), tmp_path / f"a{suffix}")
    whole, random = path.read_bytes(), np.random.default_rng(5)
    for _ in range(60):
        broken = bytearray(whole)
        for place in random.integers(0, min(len(whole), 300), 6):
            broken[place] = random.integers(256)
        path.write_bytes(broken)
        assert is_read(path) or why_not(path)


def test_a_third_of_a_photo_is_damaged(tmp_path):
    path = save(noisy_picture(60, 50), tmp_path / "a.png")
    path.write_bytes(path.read_bytes()[:1000])
    assert why_not(path) == "damaged, or only a part of it was copied"


def test_a_file_that_may_not_be_opened(tmp_path, monkeypatch):
    path = save(grey(), tmp_path / "a.png")

    def refuse(*args, **options):
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Image, "open", refuse)
    assert why_not(path) == "it may not be opened: change its permissions"


@pytest.mark.parametrize("size", [(1, 1), (1, 500), (500, 1)])
def test_a_pixel_or_a_line_is_no_photo(tmp_path, size):
    path = save(Image.new("L", size), tmp_path / "a.png")
    assert why_not(path) == f"only {size[0]} × {size[1]} pixels"


@pytest.mark.parametrize("size", [(2, 2), (2, 900), (3000, 3), (27, 29)])
def test_odd_sizes(tmp_path, size):
    for suffix in (".png", ".jpg"):
        found = read_picture(save(Image.new("RGB", size, "grey"), tmp_path / f"a{suffix}"), 28)
        assert found.size == size
        assert found.image.shape == (28, 28)


# Large ones


def test_a_panorama_takes_no_square_of_its_length(tmp_path, monkeypatch):
    picture = Image.new("RGB", (12_000, 800), (20, 20, 20))
    picture.paste((250, 250, 250), (4000, 200, 8000, 600))
    for suffix in (".jpg", ".png"):
        save(picture, tmp_path / f"a{suffix}")
    new, made = Image.new, []
    monkeypatch.setattr(
        Image, "new", lambda mode, size, *rest: made.append(size) or new(mode, size, *rest)
    )
    for suffix in (".jpg", ".png"):
        found = image(tmp_path / f"a{suffix}")
        assert found[13:15, 13:15].min() > 60
        assert abs(int(found[0, 0]) - 20) <= 1
    assert max(map(max, made)) < 500


def test_108_megapixels_of_a_phone_are_read_small_without_a_warning(tmp_path):
    picture = Image.new("L", (12_000, 9_000), 20)
    picture.paste(220, (4_000, 3_000, 8_000, 6_000))
    path = save(picture, tmp_path / "a.jpg", quality=50)
    start = time.process_time()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = read_picture(path, 28)
    assert time.process_time() - start < 3
    assert found.size == (12_000, 9_000)
    assert found.image[14, 14] > 200


@pytest.mark.parametrize("size", [(12_000, 10_001), (30_000, 20_000)])
def test_more_than_the_memory_holds_is_refused_before_it_is_decoded(tmp_path, size):
    header = save(Image.new("L", (8, 8)), tmp_path / "a.bmp")
    content = bytearray(header.read_bytes())
    content[18:22], content[22:26] = (side.to_bytes(4, "little") for side in size)
    header.write_bytes(content)
    assert size[0] * size[1] > MOST_PIXELS
    assert why_not(header).startswith("too many pixels, ")
    assert why_not(header).endswith(" million: save it smaller")
