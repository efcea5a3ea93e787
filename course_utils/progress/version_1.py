"""Progress files of version 1, which named exercises and questions by their numbers.

This is history: it says what the numbers meant when such files were written, so nothing in it ever
changes, whatever becomes of the exercises.
"""

from dataclasses import replace

from course_utils.progress.records import ExerciseRecord, Progress, QuestionRecord, add

VERSION = 1

EXERCISE_FIELDS = frozenset({"attempts", "hints", "solution_shown", "passed_at"})
QUESTION_FIELDS = frozenset({"answers", "first_correct", "correct"})

EXERCISE_NAMES = {
    "0.1": "start_here.scale_pixels",
    "1.1": "forward_pass.neuron",
    "1.2": "forward_pass.sigmoid",
    "1.3": "forward_pass.relu",
    "1.4": "forward_pass.dense",
    "1.5": "forward_pass.forward",
    "1.6": "forward_pass.count_parameters",
    "2.1": "losses.mse",
    "2.2": "losses.softmax",
    "2.3": "losses.cross_entropy",
    "2.4": "losses.binary_cross_entropy_with_logits",
    "2.5": "losses.accuracy",
    "3.1": "gradient_descent.numerical_gradient",
    "3.2": "gradient_descent.gradient_step",
    "3.3": "gradient_descent.mse_gradient",
    "3.4": "gradient_descent.minibatches",
    "3.5": "gradient_descent.momentum_step",
    "3.6": "gradient_descent.rmsprop_step",
    "3.7": "gradient_descent.adam_step",
    "3.8": "gradient_descent.step_lr",
    "4.1": "backpropagation.relu_backward",
    "4.2": "backpropagation.dense_backward",
    "4.3": "backpropagation.cross_entropy_backward",
    "4.4": "backpropagation.backward",
    "4.5": "backpropagation.mul_backward",
    "4.6": "backpropagation.check_gradients",
    "5.1": "pytorch_mlp.standardize",
    "5.2": "pytorch_mlp.MLP",
    "5.3": "pytorch_mlp.train_one_epoch",
    "5.4": "pytorch_mlp.evaluate",
    "6.1": "pytorch_cnn.conv2d",
    "6.2": "pytorch_cnn.conv_output_size",
    "6.3": "pytorch_cnn.conv_parameters",
    "6.4": "pytorch_cnn.max_pool2d",
    "6.5": "pytorch_cnn.LeNet",
    "7.1": "regularization.l2_penalty",
    "7.2": "regularization.weight_decay_step",
    "7.3": "regularization.adamw_step",
    "7.4": "regularization.l1_penalty",
    "7.5": "regularization.dropout",
    "8.1": "early_stopping.train_val_split",
    "8.2": "early_stopping.stopping_point",
    "8.3": "early_stopping.EarlyStopping",
    "8.4": "early_stopping.resume",
    "9.1": "bug_clinic.class_scores",
    "9.2": "bug_clinic.image_scores",
    "9.3": "bug_clinic.two_class_loss",
    "9.4": "bug_clinic.rows_of_features",
    "9.5": "bug_clinic.training_loss",
    "9.6": "bug_clinic.judge_scores",
    "9.7": "bug_clinic.optimizer_and_scheduler",
    "9.8": "bug_clinic.train",
    "9.9": "bug_clinic.shuffled",
    "9.10": "bug_clinic.epochs_until_stop",
    "9.11": "bug_clinic.train_and_test",
}

QUESTION_NAMES = {
    "0.a": "start_here.how_checks_work",
    "1.a": "forward_pass.sigmoid_range",
    "1.b": "forward_pass.batch_shape",
    "1.c": "forward_pass.collapse",
    "1.d": "forward_pass.untrained",
    "1.e": "forward_pass.what_a_first_layer_holds",
    "1.f": "forward_pass.what_zero_weights_say",
    "1.g": "forward_pass.what_relu_is_for",
    "2.a": "losses.shift",
    "2.b": "losses.untrained_loss",
    "2.c": "losses.loss_or_accuracy",
    "2.d": "losses.are_negative_logits_wrong",
    "2.e": "losses.what_sigmoid_has_to_do_with_softmax",
    "2.f": "losses.how_wrong_is_a_random_network",
    "3.a": "gradient_descent.too_long",
    "3.b": "gradient_descent.first_step_of_adam",
    "3.c": "gradient_descent.zero_gradient",
    "3.d": "gradient_descent.why_all_predictions_are_equal",
    "3.e": "gradient_descent.how_long_is_the_gradient",
    "3.f": "gradient_descent.what_a_jump_of_the_loss_means",
    "4.a": "backpropagation.two_paths",
    "4.b": "backpropagation.order",
    "4.c": "backpropagation.vanishing",
    "4.d": "backpropagation.how_sure_changes_the_gradient",
    "4.e": "backpropagation.what_gradients_left_over_do",
    "4.f": "backpropagation.what_a_dead_neuron_learns",
    "5.a": "pytorch_mlp.test_statistics",
    "5.b": "pytorch_mlp.eval_or_no_grad",
    "5.c": "pytorch_mlp.where_time_goes",
    "5.d": "pytorch_mlp.what_a_high_loss_tells",
    "5.e": "pytorch_mlp.what_a_larger_batch_changes",
    "5.f": "pytorch_mlp.what_fills_the_memory",
    "6.a": "pytorch_cnn.flat_area",
    "6.b": "pytorch_cnn.window_of_one_value",
    "6.c": "pytorch_cnn.two_pixels",
    "6.d": "pytorch_cnn.by_colour",
    "6.e": "pytorch_cnn.two_convolutions",
    "6.f": "pytorch_cnn.shared_gradient",
    "6.g": "pytorch_cnn.choosing",
    "7.a": "regularization.no_error_left",
    "7.b": "regularization.rising_loss",
    "7.c": "regularization.which_decay",
    "7.d": "regularization.decay_under_adam",
    "7.e": "regularization.which_flip",
    "7.f": "regularization.two_uses",
    "7.g": "regularization.small_rate",
    "7.h": "regularization.two_training_losses",
    "8.a": "early_stopping.lucky_guesser",
    "8.b": "early_stopping.which_curve",
    "8.c": "early_stopping.confident",
    "8.d": "early_stopping.by_reference",
    "8.e": "early_stopping.per_batch",
    "8.f": "early_stopping.without_optimizer",
    "8.g": "early_stopping.smaller_steps",
    "8.h": "early_stopping.leak",
    "8.i": "early_stopping.with_weight_decay",
    "9.a": "bug_clinic.folded_rows",
    "9.b": "bug_clinic.rate_after_an_epoch",
    "9.c": "bug_clinic.random_labels",
    "9.d": "bug_clinic.loss_floor",
    "9.e": "bug_clinic.healthy_gap",
    "9.f": "bug_clinic.sudden_nan",
    "10.a": "faq_and_glossary.which_loss_stops",
    "10.b": "faq_and_glossary.what_makes_gradients_vanish",
    "10.c": "faq_and_glossary.which_pair_learns",
    "10.d": "faq_and_glossary.whose_statistics",
    "10.e": "faq_and_glossary.where_the_bug_is",
}


def migrated(old: Progress) -> Progress:
    """Return the same records under their names, marked for a second look where they earned it.

    Keys that the tables do not know are kept as they are.
    """
    exercises: dict[str, ExerciseRecord] = {}
    for number, exercise in old.exercises.items():
        exercise = replace(exercise, revisit=exercise.solution_shown)
        add(exercises, EXERCISE_NAMES.get(number, number), exercise)
    questions: dict[str, QuestionRecord] = {}
    for number, question in old.questions.items():
        question = replace(question, revisit=question.first_correct is False)
        add(questions, QUESTION_NAMES.get(number, number), question)
    return Progress(exercises, questions)
