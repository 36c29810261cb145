package dev.annex.extractor.narrative;

import dev.annex.model.report.SectionRole;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

final class CombinedSectionClassifier implements SectionClassifier {
    private static final String NOTE = "依据标题用语、正文和上下文归类";
    static double T = Double.parseDouble(System.getProperty("T", "1"));
    static double[] R = java.util.Arrays.stream(System.getProperty("R", "0.9995,0.96,0.9,0.7,0.9,0.5,0.1,0.9").split(",")).mapToDouble(Double::parseDouble).toArray();

    private final LexicalSectionClassifier wording;
    private final RoleModel model;

    CombinedSectionClassifier(LexicalSectionClassifier wording, RoleModel model) {
        this.wording = wording;
        this.model = model;
    }

    @Override
    public Optional<RoleReading> roleOf(SectionContext section) {
        Optional<RoleReading> worded = wording.roleOf(section);
        String h = section.heading().orElse("");
        boolean top = section.depth() == 1;
        if (h.isEmpty() || top && worded.isEmpty()) {
            return worded;
        }
        Optional<SectionRole> said = worded.map(RoleReading::role);
        double rel = worded.isEmpty() ? (wording.knowsAnyOf(h) ? R[4] : R[5])
            : worded.get().role() == SectionRole.OTHER && worded.get().binding().name().equals("GUESSED") ? R[6]
            : wording.namesSeveral(h) ? R[7]
            : worded.get().binding().name().equals("GUESSED") ? R[3]
            : wording.knowsAllOf(h) ? R[0] : wording.isKnownHeading(h) ? R[1] : R[2];
        Map<Optional<SectionRole>, Double> pooled = new LinkedHashMap<>();
        double sum = 0;
        for (Map.Entry<Optional<SectionRole>, Double> e : model.probabilities(section).entrySet()) {
            Optional<SectionRole> c = e.getKey().filter(role -> !section.around().equals(Optional.of(role)));
            double p = Math.pow(e.getValue(), T) * (c.equals(said) ? rel : (1 - rel) / 14);
            if (top && c.isEmpty() && section.partHeadings().size() < 2) p *= 0.01;
            pooled.merge(c, p, Double::sum);
            sum += p;
        }
        double all = sum;
        Map.Entry<Optional<SectionRole>, Double> best = pooled.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        if (System.getProperty("SHOW") != null) System.out.printf("%s lex %s %s rel %.3f model %s -> %s %.3f%n", h, said, worded.map(RoleReading::binding), rel, model.probabilities(section).entrySet().stream().filter(x -> x.getValue() > 0.05).toList(), best.getKey(), best.getValue() / all);
        double probability = best.getValue() / all;
        return best.getKey().map(role -> worded.filter(r -> r.role() == role).orElseGet(() -> RoleReading.guessed(role, NOTE)).withProbability(probability));
    }
}
