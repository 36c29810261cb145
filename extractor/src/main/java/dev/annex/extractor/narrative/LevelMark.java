package dev.annex.extractor.narrative;

/** What shows the level of a heading: the way its number is written or, without a number, the way it looks. */
sealed interface LevelMark permits NumberStyle, Typography {}
