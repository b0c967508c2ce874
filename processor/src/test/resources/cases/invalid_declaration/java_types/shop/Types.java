package shop;

import dev.headrace.Source;
import java.math.BigInteger;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Source(schema = "raw_data")
public interface Types {
    byte small();

    char letter();

    BigInteger big();

    Timestamp at();

    ZonedDateTime zoned();

    Duration took();

    Optional<String> maybe();

    Map<String, Object> json();

    Object anything();

    void nothing();

    List<List<String>> nested();

    List<?> wild();

    List<String> fine();

    int[] fineToo();

    byte[] bytes();
}
