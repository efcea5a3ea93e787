import pytest

from tests.checking.samples import new_double


@pytest.fixture
def double():
    return new_double()
