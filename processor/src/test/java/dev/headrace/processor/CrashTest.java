package dev.headrace.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CrashTest {
    @Test
    void saysWhatHappenedAndAsksForAReport() {
        String text = Crash.diagnostic(new IllegalStateException("two heads")).text();

        assertThat(text)
                .startsWith("[internal_error] Headrace ")
                .contains("java.lang.IllegalStateException: two heads")
                .contains("at dev.headrace.processor.CrashTest.saysWhatHappenedAndAsksForAReport")
                .contains("please report this text");
    }
}
