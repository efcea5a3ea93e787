"""Questions of the chapter."""

from course_utils.checking import Choice, Question

equal_scores = Question(
    "equal_scores",
    "A query of zeros fits all keys equally: its three scores are 0. What comes out for it?",
    (
        Choice(
            "Zeros: it takes nothing from anybody",
            "A softmax cannot say no: its shares add up to 1, whatever the scores are.",
        ),
        Choice(
            "The mean of the three values",
            "Equal scores make equal shares of 1/3, because exp(0) is 1 for each.",
            correct=True,
        ),
        Choice(
            "Its own value",
            "Attention knows no “own”: word 2 finds its own key only if its query fits it.",
        ),
    ),
)

without_places = Question(
    "without_places",
    "“dog bites man” and “man bites dog”: attention without positions, the same three word "
    "vectors. What comes out at “bites”?",
    (
        Choice(
            "The same in both",
            "It asks the same question of the same three words, and a sum does not know the order "
            "of its terms.",
            correct=True,
        ),
        Choice(
            "Something else: its neighbours have changed places",
            "Which of its inputs would tell it so? Queries, keys and values are made from the "
            "words alone.",
        ),
        Choice(
            "The same numbers in another order",
            "The rows are in another order, and “bites” is the middle row in both. Its own "
            "numbers are a sum over all words.",
        ),
    ),
)

who_reverses = Question(
    "who_reverses",
    "Ten digits are to be repeated backwards. Which network can never learn it, however long it is "
    "trained?",
    (
        Choice(
            "The GRU, because its state is too small for ten digits",
            "Ten digits are about 33 bits, and 32 real numbers have room for more. It is hard "
            "to learn, not impossible.",
        ),
        Choice(
            "The MLP on the last letter",
            "Whatever it has learned, it gets the digit before and nothing else, and that says "
            "nothing about the next one: one in ten is right.",
            correct=True,
        ),
        Choice(
            "Attention, because it sees all digits at once and mixes them",
            "It mixes them by shares that it learns; a share of nearly 1 for a single place is "
            "a mixture, too.",
        ),
    ),
)

more_context = Question(
    "more_context",
    "Pairs know one letter and get 2.32 nats; a table of triples knows two and gets 1.91. Why not "
    "count with ten letters?",
    (
        Choice(
            "It would take too long to count",
            "Counting a million letters takes a moment, with ten as with two.",
        ),
        Choice(
            "Nearly all beginnings of ten letters in new text have never been seen",
            "29 to the power of 10 is 420 million million rows, for a million letters of text. A "
            "network has to share what it learns between beginnings that are alike.",
            correct=True,
        ),
        Choice(
            "Letters further back do not matter",
            "They do: in the novel “the white wh” goes on with an “a” every time, and “the wh” in "
            "two cases of three. What cannot be counted can still be learned.",
        ),
    ),
)

pieces = Question(
    "pieces",
    "Why do today's models read pieces of words, and not letters?",
    (
        Choice(
            "Letters do not hold the whole meaning of a text",
            "All of a text is in its letters. It is a question of how many steps they make.",
        ),
        Choice(
            "The same context then covers several times as much text",
            "The table of shares grows with the square of the number of tokens, so each token "
            "should carry much. The price is a large alphabet, and that the model does not see "
            "how its pieces are spelt.",
            correct=True,
        ),
        Choice(
            "There would be too many different letters",
            "There are few letters and many pieces: 29 here against tens of thousands.",
        ),
    ),
)

two_tables = Question(
    "two_tables",
    "Chapter 06's convolution also mixes neighbouring places. What is different in attention?",
    (
        Choice(
            "Attention has more weights, one for each pair of places",
            "It has none for pairs of places: queries, keys and values come from the same three "
            "matrices everywhere, for sequences of any length.",
        ),
        Choice(
            "The shares depend on what stands at the places",
            "A kernel's weights are fixed after training and belong to distances. Shares of "
            "attention are computed anew for each input, from the content.",
            correct=True,
        ),
        Choice(
            "A convolution cannot be trained by gradient descent",
            "It can, and you have done so: gradients of a shared weight add up.",
        ),
    ),
)

sum_of_ways = Question(
    "sum_of_ways",
    "In x + attention(norm1(x)), how does the gradient come back to x (chapter 04)?",
    (
        Choice(
            "Through the attention only, because that has the weights",
            "A value that is used in two places gets its gradient from both.",
        ),
        Choice(
            "By both ways, and the two are added",
            "Through the + it comes back unchanged, which keeps it alive through many blocks "
            "(chapter 11), and through attention and norm besides.",
            correct=True,
        ),
        Choice(
            "By the shorter way, because it is the stronger",
            "Gradients do not choose. Each way contributes, and contributions add up.",
        ),
    ),
)

held_out = Question(
    "held_out",
    "The GPT's loss was measured on the last tenth of the novel, which it has not read. It was "
    "also used to choose among settings. Is the figure still honest (chapter 08)?",
    (
        Choice(
            "Yes: the network was not trained on that part",
            "Choosing is a kind of training: of several settings, the one that suits this tenth "
            "by chance wins.",
        ),
        Choice(
            "A little too good: for a figure to report, a third part is needed",
            "With few settings and a hundred thousand letters the error is small, but a "
            "validation set that chooses is no test set.",
            correct=True,
        ),
        Choice(
            "No: it is meaningless",
            "Not so bad: it is one choice among a few, measured on many letters. It is an "
            "estimate with a small bias, not nothing.",
        ),
    ),
)
