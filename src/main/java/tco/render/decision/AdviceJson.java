package tco.render.decision;

import tco.engine.advice.Advice;
import tco.engine.advice.Advice.Objection;
import tco.engine.advice.Advice.Recommendation;
import tco.engine.advice.Advice.Relaxation;
import tco.engine.advice.Finding;
import tco.engine.advice.Finding.Measure;
import tco.engine.advice.Situation;
import tco.render.text.JsonText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Advice as one JSON document, `tco.advise/1`.
final class AdviceJson {
    private AdviceJson() {}

    static ObjectNode of(Advice advice) {
        ObjectNode document = JsonText.object().put("schema", "tco.advise/1");
        document.set("tokens", JsonText.number(advice.situation().demand().tokens().total()));
        document.put(
                "best_machine",
                advice.situation().selfHostVersusApi().map(best -> best.local().id()).orElse(null));
        document.put(
                "best_api",
                advice.situation()
                        .selfHostVersusApi()
                        .map(best -> best.remote().id())
                        .orElse(null));
        ArrayNode rules = document.putArray("rules");
        advice.findings().forEach(finding -> rules.add(rule(finding)));
        document.set(
                "recommendation",
                advice.recommendation()
                        .<JsonNode>map(chosen -> recommendation(chosen, advice.situation()))
                        .orElse(JsonText.none()));
        ObjectNode against = document.putObject("against");
        against.put("rule", advice.against().map(Objection::rule).orElse(null));
        against.put("because", AdviceDocument.against(advice));
        against.set(
                "stake_usd",
                advice.against()
                        .<JsonNode>map(objection -> JsonText.number(objection.stakeUsd()))
                        .orElse(JsonText.none()));
        ArrayNode without = document.putArray("without_requirement");
        for (Relaxation relaxed : advice.relaxations()) {
            without.addObject()
                    .put("requirement", relaxed.requirement())
                    .put("option", relaxed.option().id())
                    .set("monthly_usd", JsonText.number(relaxed.usd()));
        }
        return document;
    }

    private static ObjectNode rule(Finding finding) {
        ObjectNode node = JsonText.object().put("rule", finding.rule());
        node.put("title", finding.title());
        node.put("speaks_for", finding.speaksFor().key());
        node.put("threshold", finding.threshold());
        node.set("stake_usd", JsonText.number(finding.stakeUsd()));
        node.put("because", finding.because());
        node.put("source", finding.source());
        ArrayNode measures = node.putArray("measures");
        for (Measure measure : finding.measures()) {
            measures.addObject()
                    .put("name", measure.name())
                    .put("unit", measure.unit().key())
                    .set("value", JsonText.number(measure.value()));
        }
        return node;
    }

    private static ObjectNode recommendation(Recommendation chosen, Situation situation) {
        ObjectNode node = JsonText.object().put("option", chosen.option().id());
        node.put("name", chosen.option().name());
        node.put("kind", chosen.option().deployment().kind());
        node.set("monthly_usd", JsonText.number(chosen.usd()));
        node.put("estimates", chosen.estimates());
        node.put("own_volume", situation.ownVolume(chosen.option()).isPresent());
        node.set(
                "local_share",
                chosen.share().<JsonNode>map(JsonText::number).orElse(JsonText.none()));
        node.put("next", chosen.second().map(second -> second.option().id()).orElse(null));
        return node;
    }
}
