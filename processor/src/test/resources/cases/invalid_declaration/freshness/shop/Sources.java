package shop;

import dev.headrace.Freshness;
import dev.headrace.Model;
import dev.headrace.Source;
import java.time.LocalDateTime;

public interface Sources {
    @Freshness(loadedAt = "loaded_at")
    @Source(schema = "raw")
    interface NoLimit {
        LocalDateTime loadedAt();
    }

    @Freshness(loadedAt = "loaded_at", warnAfter = "soon", errorAfter = "1 month")
    @Source(schema = "raw")
    interface NoLength {
        LocalDateTime loadedAt();
    }

    @Freshness(loadedAt = "id", warnAfter = "1 day")
    @Source(schema = "raw")
    interface NoTime {
        long id();
    }

    @Freshness(loadedAt = "max(loadd_at)", warnAfter = "1 day", where = "id = 'x'")
    @Source(schema = "raw")
    interface NoColumn {
        long id();

        LocalDateTime loadedAt();
    }

    @Freshness(loadedAt = "id", warnAfter = "1 day")
    @Model(sql = "select 1 as id")
    interface NoSource {}
}
