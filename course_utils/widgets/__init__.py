"""Sliders with a picture: `explore_*` functions, one module a chapter as in exercises."""

from course_utils.widgets.batch_norm import explore_batch_norm as explore_batch_norm
from course_utils.widgets.denoising import explore_denoising as explore_denoising
from course_utils.widgets.depth_tools import explore_depth_tools as explore_depth_tools
from course_utils.widgets.few_shots import explore_few_shots as explore_few_shots
from course_utils.widgets.latent import explore_latent as explore_latent
from course_utils.widgets.recurrence import explore_recurrence as explore_recurrence
from course_utils.widgets.spectrogram import explore_spectrogram as explore_spectrogram
from course_utils.widgets.text import explore_attention as explore_attention
from course_utils.widgets.text import explore_sampler as explore_sampler
