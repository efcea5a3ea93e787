"""Questions of the chapter."""

from course_utils.checking import Choice, Question

whom_the_test_asks = Question(
    "whom_the_test_asks",
    "Each of 333 garments was photographed four times, from the same place, within a minute. You "
    "put a random quarter of the photos aside for the test. How many of these test photos show a "
    "garment of which the network has seen another photo?",
    (
        Choice(
            "About a quarter",
            "A quarter of the photos is set aside, but a garment escapes the training only if all "
            "four of its photos are. How likely is that?",
        ),
        Choice(
            "About half",
            "Three other photos of the garment could be among the training photos, and each of "
            "them is with probability 3/4. That makes it far more likely than a coin flip.",
        ),
        Choice(
            "Nearly all",
            "Only where all three other photos are set aside too, which happens in about one "
            "case of 64, is the garment new. So the test asks for what has been memorised.",
            correct=True,
        ),
        Choice(
            "None: each photo is in one set only",
            "Each photo is, but a photo taken a second later differs by a pixel or two.",
        ),
    ),
)

what_a_rare_class_hides = Question(
    "what_a_rare_class_hides",
    "Of 200 test photos, 190 are coats and 10 are bags. A network says “coat” to every photo. What "
    "are its accuracy, and the recall of bags?",
    (
        Choice(
            "95 % and 0 %",
            "190 of 200 are right, and none of the 10 bags is found. One number for all classes "
            "hides that, so look at each class by itself.",
            correct=True,
        ),
        Choice(
            "50 % and 0 %",
            "50 % is the mean of the recalls, 100 % for coats and 0 % for bags. The accuracy "
            "counts photos, and 190 of 200 are right.",
        ),
        Choice(
            "95 % and 5 %",
            "5 % is the share of bags among the photos. Recall asks: of the 10 bags, how many were "
            "found?",
        ),
        Choice(
            "0 % and 0 %: it has learned nothing",
            "It may have learned nothing, and yet 190 of 200 answers are right: accuracy cannot "
            "tell the two apart when one class is common.",
        ),
    ),
)

what_the_friend_shows = Question(
    "what_the_friend_shows",
    "On test photos of things that it has never seen, a network is right about 93 % of the time. "
    "On a friend's photos it is 72 %, and nearly all mistakes are coats. What do you look at "
    "first?",
    (
        Choice(
            "Whether all coats were photographed by the same person",
            "If something besides the coat was the same on all photos of coats, the network could "
            "use it, and both of your sets have it. The friend's photos do not.",
            correct=True,
        ),
        Choice(
            "Whether the network overfits: more weight decay would help",
            "Then the test photos would suffer as well, because they show things that it has not "
            "seen either. What differs is who took the photos.",
        ),
        Choice(
            "Whether the friend's photos were standardised with their own mean and standard "
            "deviation",
            "They should be standardised with those of the training photos, but a mistake there "
            "would hit all classes, not coats alone.",
        ),
        Choice(
            "Nothing: 120 photos are too few to say anything",
            "With 120 photos the standard error is about 4 points. A fall of 21 points is five "
            "times that.",
        ),
    ),
)

how_exact_a_small_test_is = Question(
    "how_exact_a_small_test_is",
    "A test of 50 garments gives 81 % with a standard error of 5 points; another network, tested "
    "on 50 other garments, gives 84 % with the same error. Which is better?",
    (
        Choice(
            "The second, by 3 points",
            "Two standard errors are 10 points on either side of each: 71 to 91 % and 74 to 94 %. "
            "What do these two ranges have in common?",
        ),
        Choice(
            "This test cannot tell",
            "The difference of two independent figures has an error of about 7 points, so 3 points "
            "come up by chance all the time. Testing both on the same garments would help, and "
            "more garments would help more.",
            correct=True,
        ),
        Choice(
            "They are equally good",
            "That the test sees no difference does not say that there is none: it could be 10 "
            "points in either direction.",
        ),
    ),
)

what_to_do_next = Question(
    "what_to_do_next",
    "You have one more day. The training accuracy is 100 %, the test accuracy 81 %, and half of "
    "the mistakes are shirts called coats. What promises most?",
    (
        Choice(
            "Train for longer",
            "At a training accuracy of 100 % there is little left to learn from these photos: the "
            "gap is between them and new ones.",
        ),
        Choice(
            "Photograph more shirts and coats, above all such as are confused",
            "The network knows its own photos perfectly and new ones less well, so what it lacks "
            "is examples, and the mistakes say which.",
            correct=True,
        ),
        Choice(
            "Choose the seed with the best test accuracy",
            "That makes the figure better, not the network: the test set would have chosen, and "
            "new photos would be as wrong as before.",
        ),
        Choice(
            "A network with ten times as many weights",
            "This one can already memorise its photos. Capacity is not what is missing.",
        ),
    ),
)
