// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/quality_json.h"

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

QJsonObject completenessJson(const Completeness &completeness)
{
    QJsonArray missing;
    for (const MissingField &one : completeness.missing) {
        missing.append(QJsonObject {{u"field"_s, QString(one.field->key)},
            {u"demanded_from"_s,
                one.demandedFrom ? QJsonValue(reviewStateCode(*one.demandedFrom)) : QJsonValue()}});
    }
    return {{u"percent"_s, completeness.percent()}, {u"demanded"_s, completeness.demanded},
        {u"demanded_filled"_s, completeness.demandedFilled}, {u"missing"_s, missing}};
}

QJsonObject rubricJson(const Rubric &rubric)
{
    QJsonArray lines;
    for (const RubricLine &line : rubric.lines) {
        if (!line.isEmpty()) {
            lines.append(QJsonObject {{u"criterion"_s, line.criterion},
                {u"score"_s, line.score ? QJsonValue(*line.score) : QJsonValue()},
                {u"reason"_s, line.reason}});
        }
    }
    return {{u"total"_s, rubric.total()}, {u"highest"_s, rubric.highest()}, {u"lines"_s, lines},
        {u"unscored"_s, QJsonArray::fromStringList(rubric.unscored())},
        {u"without_reason"_s, QJsonArray::fromStringList(rubric.withoutReason())}};
}

QJsonObject partnershipJson(const PartnershipSides &sides)
{
    return {{u"is_public_private"_s, sides.isPublicPrivate()}, {u"public"_s, sides.publicSide},
        {u"private"_s, sides.privateSide}, {u"other"_s, sides.otherSides}, {u"unknown"_s, sides.unknown}};
}

QJsonObject evidenceJson(const EvidenceSummary &evidence)
{
    QJsonObject grades;
    for (const auto &[grade, count] : evidence.byGrade) {
        grades.insert(grade, count);
    }
    return {{u"results"_s, evidence.results()}, {u"grades"_s, grades}, {u"ungraded"_s, evidence.ungraded},
        {u"without_source"_s, evidence.withoutSource}};
}

} // namespace

QJsonArray staleJson(const std::vector<StaleFinding> &findings)
{
    QJsonArray stale;
    for (const StaleFinding &finding : findings) {
        QJsonObject one {{u"reason"_s, staleReasonName(finding.reason)}};
        for (const auto &[key, text] : {std::pair(u"since"_s, finding.since.toString(Qt::ISODate)),
                 std::pair(u"other"_s, finding.other.value), std::pair(u"address"_s, finding.address)}) {
            if (!text.isEmpty()) {
                one.insert(key, text);
            }
        }
        stale.append(one);
    }
    return stale;
}

QJsonObject qualityJson(const Quality &quality)
{
    QJsonArray problems;
    for (const ValidationProblem &problem : quality.problems) {
        problems.append(QJsonObject {{u"field"_s, problem.path}, {u"rule"_s, ruleName(problem.rule)},
            {u"severity"_s, problem.severity == Severity::Problem ? u"problem"_s : u"warning"_s}});
    }
    return {{u"id"_s, quality.shown.id().value}, {u"completeness"_s, completenessJson(quality.completeness)},
        {u"rubric"_s, quality.rubric ? QJsonValue(rubricJson(*quality.rubric)) : QJsonValue()},
        {u"partnership"_s,
            quality.partnership ? QJsonValue(partnershipJson(*quality.partnership)) : QJsonValue()},
        {u"evidence"_s, evidenceJson(quality.evidence)}, {u"stale"_s, staleJson(quality.stale)},
        {u"problems"_s, problems}};
}

} // namespace fourthp::cli
