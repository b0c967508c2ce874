package dev.headrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.engine.EngineException;
import dev.headrace.run.RunRefusedException;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** With which code the process ends when a run cannot even give its results. */
class ComplaintsTest {
    private static EngineException failure(String state) {
        return new EngineException("lost", state, OptionalInt.empty(), null);
    }

    @Test
    void aLostConnectionIsSafeToRunAgain() {
        assertThat(Complaints.exitCode(failure("08006"))).isEqualTo(75);
        assertThat(Complaints.exitCode(failure("57P01"))).isEqualTo(75);
    }

    @Test
    void allElseIsNot() {
        assertThat(Complaints.exitCode(failure("42501"))).isEqualTo(2);
        assertThat(Complaints.exitCode(new IllegalStateException("x"))).isEqualTo(2);
        assertThat(Complaints.exitCode(new RunRefusedException("x", 75))).isEqualTo(75);
    }
}
