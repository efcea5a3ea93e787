"""Show what holds a class up, from the progress files that its students hand in.

FOLDER holds the files that "Download your progress" in chapter 00 writes, in sub-folders and zip
files, too, as learning platforms pack them; or it holds the home folders of a JupyterHub, and then
each home's own progress file is read. Nothing is written but the page that --html names, and
nothing is sent anywhere.
"""
