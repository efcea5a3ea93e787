"""Write an exam and its marking sheet from the course's own questions and known mistakes.

Two pages come out, which need nothing else: exam.html for the students, to be printed on A4, and
marking.html with solutions, points and reasons. A point takes about a minute. The same seed gives
the same exam as long as the course stays the same; another seed gives another one.
"""
