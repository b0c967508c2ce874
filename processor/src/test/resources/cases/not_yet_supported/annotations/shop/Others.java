package shop;

import dev.headrace.Exposure;
import dev.headrace.Seed;
import dev.headrace.Snapshot;
import dev.headrace.SqlFunction;
import dev.headrace.SqlType;

public interface Others {
    @Seed(file = "countries.csv")
    interface Countries {}

    @Snapshot(sql = "select 1 as one", uniqueKey = "one")
    interface Ones {}

    @Exposure(kind = "dashboard")
    interface Board {}

    @SqlType("mood enum('ok', 'bad')")
    enum Mood {
        OK,
        BAD
    }

    interface Functions {
        @SqlFunction("$1 / 100.0")
        double centsToDollars(long cents);
    }
}
