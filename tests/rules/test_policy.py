import pytest

from rules.policy import Policy, PolicyError, differences, load, shipped


def test_the_shipped_file_is_the_default():
    assert differences(shipped(), Policy()) == ()
    assert shipped().digest == Policy().digest == load("").digest


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[prices]\ntolerance = 0.1", "prices.tolerance: there is no such key"),
        ("[price]\nprecision = 2", "[price]: there is no such section"),
        ("precision = 2", "precision: this key stands outside a section"),
        ("[prices]\nprecision = 'two'", "prices.precision: 'two' is not allowed; use a whole number"),
        ("[prices]\nprecision = 2.5", "prices.precision: 2.5 is not allowed"),
        ("[prices]\nprecision = true", "prices.precision: True is not allowed"),
        ("[articles]\nmin_probability = 1.5", "articles.min_probability: 1.5 is out of range; use 0 to 1"),
        ("[articles]\nmin_probability = nan", "articles.min_probability"),
        ("[credit]\ncheck = 1", "credit.check: 1 is not allowed; use true or false"),
        ("[customers]\nblocked = 'C1'", "customers.blocked: 'C1' is not allowed; write a list"),
        ("[customers]\nblocked = [1]", "customers.blocked: 1 is not allowed; use text in quotes"),
        ("[routing]\nmode = 'auto'", "routing.mode: 'auto' is not allowed; use one of shadow, assist, automatic"),
        ("[severity]\n'price.lst' = 'off'", "severity.price.lst: there is no rule with this code"),
        ("[severity]\nprice.list = 'never'", "severity.price.list: 'never' is not allowed"),
        ("[prices", "The policy is no valid TOML"),
    ],
)
def test_a_bad_policy_gives_one_sentence_with_the_key(text, sentence):
    with pytest.raises(PolicyError) as caught:
        load(text)
    assert str(caught.value).startswith(sentence)
    assert "\n" not in str(caught.value)


def test_the_digest_is_of_the_values_not_of_the_text():
    assert load("[prices]\ntolerance_below = 0.0050 # same").digest == Policy().digest
    assert load("[prices]\ntolerance_below = 0.006").digest != Policy().digest
    assert differences(Policy(), load("[orders]\nmin_value = 50")) == (("orders.min_value", "0", "50"),)
