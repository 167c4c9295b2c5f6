package org.encommun.directory.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.specification.RequestSpecification;

/** A copy of the places that somebody keeps by reading the feed page after page. */
final class FeedCopy {

    private static final JsonPathConfig NUMBERS = JsonPathConfig.jsonPathConfig()
            .numberReturnType(NumberReturnType.BIG_DECIMAL);

    private final Supplier<RequestSpecification> reader;
    private final Map<String, Map<String, Object>> items = new LinkedHashMap<>();
    private final Map<String, Integer> versions = new LinkedHashMap<>();
    private String next;
    private int position;

    FeedCopy(Supplier<RequestSpecification> reader, String first) {
        this.reader = reader;
        this.next = first;
    }

    /** What everybody keeps. */
    static FeedCopy ofEverybody() {
        return new FeedCopy(() -> given(), "/directory/feeds/places?limit=7");
    }

    /** Reads on to the last page. */
    FeedCopy readOn() {
        while (true) {
            // addresses as they are, and numbers: a coordinate that was rounded would be another one
            JsonPath page = reader.get().urlEncodingEnabled(false).get(next).then().statusCode(200).extract().jsonPath(NUMBERS);
            List<Map<String, Object>> found = page.getList("items");
            found.forEach(this::take);
            String after = page.getString("next");
            if (found.isEmpty()) {
                assertThat(after).as("the last page is its own next one").endsWith(next.replaceFirst("^https?://[^/]+", ""));
                return this;
            }
            next = after;
        }
    }

    private void take(Map<String, Object> item) {
        int modified = (Integer) item.get("modified");
        assertThat(modified).as("change numbers grow").isGreaterThan(position);
        position = modified;
        String id = (String) item.get("id");
        items.put(id, item);
        if ("updated".equals(item.get("state"))) {
            versions.put(id, (Integer) ((Map<?, ?>) item.get("data")).get("version"));
        } else {
            assertThat(item).doesNotContainKey("data");
            versions.remove(id);
        }
    }

    /** The places of the copy with their versions. */
    Map<String, Integer> versions() {
        return versions;
    }

    /** The item that was read last of a place; {@code null} if none was. */
    Map<String, Object> item(String placeId) {
        return items.get(placeId);
    }

    /** What was read last of a place. */
    Map<String, Object> data(String placeId) {
        Map<String, Object> data = new LinkedHashMap<>();
        ((Map<?, ?>) items.get(placeId).get("data")).forEach((member, value) -> data.put((String) member, value));
        return data;
    }
}
