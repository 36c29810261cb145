package dev.annex.cli;

import dev.annex.extractor.verify.RulePack;
import dev.annex.extractor.verify.RulePackException;
import dev.annex.extractor.verify.RuleTests;
import dev.annex.model.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Rule packs that users wrote, and the tests beside them. */
final class RuleFiles {
    private static final String PACK = ".json";
    private static final String TESTS = ".tests.json";

    private final Session session;

    RuleFiles(Session session) {
        this.session = session;
    }

    /**
     * Reads packs behind others, whose ids they may not use again.
     *
     * @param paths packs, and folders of packs
     * @return all packs; empty where one can not be used, of which the user has then been told
     */
    Optional<List<RulePack>> behind(List<RulePack> builtIn, List<Path> paths) {
        List<RulePack> packs = new ArrayList<>(builtIn);
        Map<String, String> packOf = new HashMap<>();
        builtIn.forEach(pack -> pack.ids().forEach(id -> packOf.put(id, pack.name())));
        boolean allRead = true;
        for (Path path : packs(paths)) {
            Optional<RulePack> pack = pack(path);
            allRead &= pack.isPresent() && isNew(pack.get(), packOf);
            pack.ifPresent(packs::add);
        }
        return allRead ? Optional.of(packs) : Optional.empty();
    }

    /** Runs the tests beside packs and tells of those that fail. */
    int test(List<Path> paths) {
        int status = ExitStatus.OK;
        for (Path path : packs(paths)) {
            status = Math.max(status, pack(path).map(pack -> test(path, pack)).orElse(ExitStatus.UNREAD));
        }
        return status;
    }

    private int test(Path path, RulePack pack) {
        Messages messages = session.messages();
        Path beside = path.resolveSibling(Resources.ruleTestsOf(String.valueOf(path.getFileName())));
        Optional<RuleTests> tests = read(beside, RuleTests::load);
        if (tests.isEmpty()) {
            return ExitStatus.UNREAD;
        }
        List<String> failures = tests.get().run(pack, messages.language().ofRules());
        failures.forEach(session.terminal().out()::println);
        session.terminal()
                .out()
                .println(messages.text("check.tested", path, tests.get().size(), failures.size()));
        List<String> untested = tests.get().untested(pack);
        if (!untested.isEmpty()) {
            session.terminal().out().println(messages.text("check.untested", String.join(", ", untested)));
        }
        return failures.isEmpty() ? ExitStatus.OK : ExitStatus.FINDINGS;
    }

    private boolean isNew(RulePack pack, Map<String, String> packOf) {
        boolean isNew = true;
        for (String id : pack.ids()) {
            String other = packOf.putIfAbsent(id, pack.name());
            if (other != null) {
                session.say(session.messages().text("check.ruleTwice", pack.name(), id, other));
                isNew = false;
            }
        }
        return isNew;
    }

    private List<Path> packs(List<Path> paths) {
        List<Path> packs = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                packs.addAll(members(path));
            } else {
                packs.add(path);
            }
        }
        return packs;
    }

    private List<Path> members(Path folder) {
        try (Stream<Path> members = Files.list(folder)) {
            return members.filter(path -> String.valueOf(path.getFileName()).endsWith(PACK)
                            && !String.valueOf(path.getFileName()).endsWith(TESTS)
                            && !String.valueOf(path.getFileName()).endsWith(Extracting.RESULT))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            session.say(session.messages().text("folder.io", folder, e.toString()));
            return List.of();
        }
    }

    private Optional<RulePack> pack(Path path) {
        return read(path, RulePack::load);
    }

    /** Makes something of a file of rules or tests. */
    private interface Loading<T> {
        T load(String name, InputStream in) throws RulePackException, IOException;
    }

    private <T> Optional<T> read(Path path, Loading<T> loading) {
        try (InputStream in = Files.newInputStream(path)) {
            return Optional.of(loading.load(path.toString(), in));
        } catch (RulePackException e) {
            session.say(e.sentence(session.messages().language().ofRules()));
        } catch (NoSuchFileException e) {
            session.say(session.messages().text("check.noRules", path));
        } catch (IOException e) {
            session.say(session.messages().text("check.rulesUnread", path, e.toString()));
        }
        return Optional.empty();
    }
}
