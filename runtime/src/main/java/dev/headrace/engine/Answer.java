package dev.headrace.engine;

import java.time.Duration;
import java.util.Optional;

/**
 * What the database answered to a data test.
 *
 * @param rows zero if there was no row to look at
 * @param failures how many of them fail it; of {@code unique}, how many values occur more than once
 * @param failingRows how many rows those failures stand in
 * @param refusal why it could not answer; empty if it did
 * @param elapsed how long it took, shared by all tests of one statement
 */
public record Answer(long rows, long failures, long failingRows, Optional<EngineException> refusal, Duration elapsed) {}
