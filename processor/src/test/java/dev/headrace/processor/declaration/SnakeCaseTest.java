package dev.headrace.processor.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnakeCaseTest {
    @ParameterizedTest
    @CsvSource({
        "id, id",
        "orderId, order_id",
        "RawOrders, raw_orders",
        "userID, user_id",
        "parseHTTPResponse, parse_http_response",
        "HTTPServer, http_server",
        "URL, url",
        "aBTest, a_b_test",
        "q1, q1",
        "address2Line, address2_line",
        "line2ndHalf, line2nd_half",
        "sha256, sha256",
        "SHA256Sum, sha256_sum",
        "class_, class",
        "hashCode_, hash_code",
        "twice__, twice_",
        "StgStripe__Payments, stg_stripe__payments",
        "A_B, a_b",
        "order_id, order_id",
        "_hidden, _hidden",
        "größeÄndern, größe_ändern",
        "X, x",
    })
    void followsTheRules(String java, String sql) {
        assertThat(SnakeCase.of(java)).isEqualTo(sql);
    }
}
