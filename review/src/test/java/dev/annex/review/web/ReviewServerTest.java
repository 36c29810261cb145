package dev.annex.review.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annex.exchange.database.Address;
import dev.annex.extractor.Extractor;
import dev.annex.review.SampleOutputs;
import dev.annex.review.WorkBench;
import dev.annex.review.web.ReviewServer.PortTakenException;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running server, asked as a browser asks it, and as an attacker does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewServerTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String BUDGET = "/report/baseData/expenditure/rows/0/budget";

    private final HttpClient client = HttpClient.newHttpClient();
    private WorkBench bench;
    private String token;
    private long document;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        bench = open(folder.resolve("t.db"), 0);
        document = SampleOutputs.add(bench.store(), SampleOutputs.library());
        token = get("api/session").path("token").asString();
    }

    private static WorkBench open(Path database, int port) throws Exception {
        return WorkBench.open(
                new Address("jdbc:sqlite:" + database, Optional.empty(), Optional.empty()),
                new WorkBench.Setup(database.resolveSibling("files"), Endpoint.loopback(port), "王", "test"),
                Extractor.create(),
                SampleOutputs.CLOCK);
    }

    @AfterAll
    void stop() {
        bench.close();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(bench.url() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString(UTF_8));
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return MAPPER.readTree(send(request(path)).body());
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(request(path).header("X-Annex-Token", token).POST(BodyPublishers.ofString(body)));
    }

    @Test
    void aReviewerGoesThroughADocument() throws Exception {
        String path = "api/documents/" + document;
        JsonNode work = get(path);
        assertThat(work.path("fields").size()).isGreaterThan(500);
        assertThat(work.path("pages").path(0).path("picture").asBoolean()).isFalse();
        assertThat(get(path + "/pages/1").path("blocks").size()).isGreaterThan(10);

        int version = work.path("version").asInt();
        String change =
                "{\"version\":%d,\"seconds\":3,\"changes\":[{\"kind\":\"correct\",\"pointer\":\"%s\",\"value\":\"8,888.80\"}]}";
        HttpResponse<String> changed = post(path + "/changes", String.format(change, version, BUDGET));
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.body()).contains("\"value\":8888.80").contains("\"canUndo\":true");

        HttpResponse<String> late = post(path + "/changes", String.format(change, version, BUDGET));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(MAPPER.readTree(late.body()).path("by").asString()).isEqualTo("王");

        assertThat(send(request(path + "/export")).body())
                .contains("\"by\": \"王\"")
                .contains("\"corrected\"");
        assertThat(post(path + "/finish", "{}").statusCode()).isEqualTo(409);
        HttpResponse<String> undone = post(path + "/undo", "{\"version\":" + (version + 1) + "}");
        assertThat(undone.statusCode()).isEqualTo(200);
        assertThat(send(request(path + "/export")).body()).doesNotContain("8888.80");
        assertThat(get(path + "/history").size()).isEqualTo(2);
        assertThat(get("api/progress").path("today").path("fields").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Origin: http://evil.example", "Sec-Fetch-Site: cross-site", "X-Annex-Token: guessed"})
    void aPageOfSomebodyElseChangesNothing(String header) throws Exception {
        String[] parts = header.split(": ");
        HttpRequest.Builder request =
                request("api/documents/" + document + "/claim").POST(BodyPublishers.ofString("{}"));
        if (!parts[0].equals("X-Annex-Token")) {
            request.header("X-Annex-Token", token);
        }
        assertThat(send(request.header(parts[0], parts[1])).statusCode()).isEqualTo(403);
    }

    @Test
    void aNameThatWasMadeToLeadHereGetsNothing() throws Exception {
        assertThat(raw("GET /api/documents HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403")
                .doesNotContain("report.docx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../../etc/passwd",
                "/..%2f..%2fetc%2fpasswd",
                "/ReviewServer.class",
                "/%2e%2e/store/V1__review.sql",
                "/js/../ReviewServer.class",
                "/.%00.html"
            })
    void nothingButTheFrontEndIsServed(String path) throws Exception {
        assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .matches(answer -> answer.startsWith("HTTP/1.1 404") || answer.startsWith("HTTP/1.1 400"))
                .doesNotContain("create table")
                .doesNotContain("root:");
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", URI.create(bench.url()).getPort());
                InputStream in = new DataInputStream(socket.getInputStream())) {
            socket.getOutputStream().write(request.getBytes(UTF_8));
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            in.transferTo(answer);
            return answer.toString(UTF_8);
        }
    }

    @Test
    void everyAnswerForbidsForeignScriptsAndFrames() throws Exception {
        HttpResponse<String> answer = send(request("api/documents?q=%3Cscript%3E"));
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"version\":\"x\"}",
                "{\"version\":0,\"changes\":[{\"kind\":\"drop\"}]}",
                "{\"version\":0,\"changes\":[{\"kind\":\"confirm\"}]}",
                "{\"version\":0,\"changes\":[]}"
            })
    void nonsenseIsToldInOneSentence(String body) throws Exception {
        HttpResponse<String> answer = post("api/documents/" + document + "/changes", body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("请").doesNotContain("Exception");
    }

    @Test
    void brokenUploadsAreRefusedOneByOneAndInTheLanguageOfTheUser() throws Exception {
        String body =
                "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../x.pdf\"\r\n\r\n%PDF-1.7 broken\r\n--b--\r\n";
        HttpResponse<String> answer = send(request("api/documents")
                .header("X-Annex-Token", token)
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(body)));
        JsonNode refused = MAPPER.readTree(answer.body()).path("refused").path(0);
        assertThat(refused.path("fileName").asString()).isEqualTo("x.pdf");
        assertThat(refused.path("message").asString()).contains("请");
        assertThat(send(request("api/documents/999999").header("Accept-Language", "en-GB"))
                        .body())
                .contains("There is no document");
    }

    @Test
    void aPortThatIsTakenIsTold(@TempDir Path folder) {
        int port = URI.create(bench.url()).getPort();
        assertThatThrownBy(() -> open(folder.resolve("u.db"), port)).isInstanceOf(PortTakenException.class);
    }
}
