package dev.headrace.processor.analysis;
import java.util.*;
import org.junit.jupiter.api.Test;
class TriageTest {
    @Test
    void triage() throws Exception {
        try (FixtureServer server = FixtureServer.start(); QuickJudge judge = new QuickJudge(server)) {
            Disagreements d = new Disagreements(judge);
            String only = System.getProperty("only", "");
            for (var f : (Iterable<java.nio.file.Path>) SqlFixture.files()::iterator) {
                if (!f.toString().contains(only)) continue;
                int before = d.count();
                int n = 0;
                for (SqlFixture x : SqlFixture.in(f)) { if (x.expected().startsWith("=! undefined_parameter")) continue; d.add(x.sql()); n++; }
                System.out.println(f.getFileName() + " " + n + " " + (d.count() - before));
            }
            System.out.println("fixtures: " + d.figures());
            System.out.println(d.report());
        }
    }
}
