"""What must hold in chapter 01, and what its prose quotes."""

import torch

from tests.claims import after


@after("real-neuron-code", quotes=["nearly all of them right"])
def one_neuron_tells_trousers_from_boots(right):
    assert right > 0.98 * 2000, right


@after("shirts-code", quotes=["About 71 %", "its 71 %"])
def shirts_and_coats_are_hard(tell_apart):
    assert 0.70 < tell_apart(6, 4) < 0.72, tell_apart(6, 4)


@after("derivatives-code")
def the_formulas_of_the_table_are_true(formulas, z, h):
    for f, slope in formulas.items():
        measured = (f(z + h) - f(z - h)) / (2 * h)
        assert torch.allclose(measured, slope.double(), atol=1e-8), f


@after("saturation-code", quotes=["0.000000002", "0.00000006"])
def float32_ends_where_the_text_says(sigmoid):
    assert 1.9e-9 < sigmoid(torch.tensor(-20.0)) < 2.2e-9
    assert sigmoid(torch.tensor(20.0)) == 1
    gap = 1 - torch.nextafter(torch.tensor(1.0), torch.tensor(0.0))
    assert 5.5e-8 < gap < 6.5e-8, gap


@after("nearest-mean-code", quotes=["about 68 %"])
def ten_averages_know_a_good_deal(nearest_mean):
    assert 0.675 < nearest_mean < 0.679, nearest_mean


@after("nearest-mean-code")
def the_largest_score_is_the_nearest_mean(scores, means, test_images):
    distances = torch.cdist(test_images[:500].flatten(1) / 255, means)
    assert (distances.argmin(dim=1) == scores[:500].argmax(dim=1)).float().mean() > 0.99


@after("nearest-mean-code", quotes=["about 22 %"])
def shirts_do_not_look_like_their_average(scores, test_labels):
    shirts = (scores[test_labels == 6].argmax(dim=1) == 6).float().mean()
    assert 0.21 < shirts < 0.23, shirts


@after("collapse-code")
def two_layers_are_one(two_layers, one_layer):
    assert torch.allclose(two_layers, one_layer, atol=1e-5)


@after("collapse-relu-code", quotes=["No single layer follows"])
def with_relu_they_are_more(error):
    assert error.max() > 0.5, error.max()


@after("regions-check")
def four_hidden_neurons_compute_xor(xor_scores):
    assert xor_scores.flatten().tolist() == [-1.5, 1.5, 1.5, -1.5]


@after("counting-code", quotes=["109,386", "nearly all of them sit there"])
def the_first_layer_holds_most_parameters(total, first):
    assert total == 109_386
    assert first / total > 0.9


@after("shoe-forward-code", quotes=["takes the boot for a pullover"])
def the_random_network_is_wrong_about_the_boot(logits):
    assert logits.argmax() == 2
    assert logits.min() < 0 < logits.max()


@after("params-code", quotes=["at about the same size from layer to layer"])
def numbers_keep_their_size(params, x):
    A, sizes = x, []
    for W, _ in params:
        Z = A @ W.T
        sizes.append(Z.square().mean().sqrt().item())
        A = torch.relu(Z)
    assert 0.4 < min(sizes) < max(sizes) < 1.6, sizes


@after("untrained-code", quotes=["One in ten", "clearly above that"])
def an_untrained_network_guesses(accuracies):
    assert 0.08 < accuracies.mean() < 0.12, accuracies.mean()
    assert accuracies.max() > 0.12, accuracies.max()


@after("pytorch-copy-code", quotes=["The same ten numbers"])
def pytorch_computes_the_same(logits, torch_logits):
    assert torch.allclose(logits, torch_logits, atol=1e-5, rtol=0)


@after("pytorch-model", quotes=["The count is yours"])
def pytorch_counts_the_same(model, count_parameters, sizes):
    assert sum(p.numel() for p in model.parameters()) == count_parameters(sizes)
