// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/rubric.h"

#include "core/curation/change_one.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr QLatin1StringView kRubricKey = "rubric"_L1;

RubricLine lineOf(const QJsonObject &stored)
{
    RubricLine line {stored.value("criterion"_L1).toString(), {}, stored.value("reason"_L1).toString()};
    if (const QJsonValue score = stored.value("score"_L1); score.isDouble()) {
        line.score = score.toInt();
    }
    return line;
}

QStringList codesWhere(const std::vector<RubricLine> &lines, bool (*holds)(const RubricLine &))
{
    QStringList codes;
    for (const RubricLine &line : lines) {
        if (holds(line)) {
            codes.append(line.criterion);
        }
    }
    return codes;
}

} // namespace

int Rubric::total() const
{
    int sum = 0;
    for (const RubricLine &line : lines) {
        sum += line.score.value_or(0);
    }
    return sum;
}

QStringList Rubric::unscored() const
{
    return codesWhere(lines, [](const RubricLine &line) { return !line.score.has_value(); });
}

QStringList Rubric::withoutReason() const
{
    return codesWhere(lines, [](const RubricLine &line) { return line.lacksReason(); });
}

Rubric rubricOf(const Document &document, const Vocabularies &vocabularies)
{
    QHash<QString, RubricLine> judged;
    for (const QJsonValue value : document.json().value(kRubricKey).toArray()) {
        const RubricLine line = lineOf(value.toObject());
        if (!judged.contains(line.criterion)) {
            judged.insert(line.criterion, line);
        }
    }
    Rubric rubric;
    if (const Vocabulary *criteria = vocabularies.find("practice_criterion"_L1)) {
        for (const Term &criterion : criteria->terms) {
            rubric.lines.push_back(judged.value(criterion.code, RubricLine {criterion.code}));
        }
    }
    return rubric;
}

Document withRubric(const Document &document, const std::vector<RubricLine> &lines)
{
    QHash<QString, RubricLine> wanted;
    for (const RubricLine &line : lines) {
        wanted.insert(line.criterion, line);
    }
    const auto put = [](QJsonObject stored, const RubricLine &line) {
        stored.insert(u"criterion"_s, line.criterion);
        stored.insert(u"score"_s, line.score ? QJsonValue(*line.score) : QJsonValue(QJsonValue::Undefined));
        stored.insert(u"reason"_s, line.reason.trimmed());
        return stored;
    };
    QJsonArray rubric;
    for (const QJsonValue value : document.json().value(kRubricKey).toArray()) {
        const QJsonObject stored = value.toObject();
        const QString criterion = stored.value("criterion"_L1).toString();
        const auto line = wanted.constFind(criterion);
        if (line == wanted.constEnd()) {
            rubric.append(stored);
        } else if (!line->isEmpty()) {
            rubric.append(put(stored, *line));
        }
        if (line != wanted.constEnd()) {
            wanted.remove(criterion);
        }
    }
    for (const RubricLine &line : lines) {
        if (wanted.remove(line.criterion) && !line.isEmpty()) {
            rubric.append(put({{u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}}, line));
        }
    }
    Document after = document;
    after.set(kRubricKey, rubric.isEmpty() ? QJsonValue() : QJsonValue(rubric));
    return after;
}

Result<SavedChange> saveRubric(
    Library &library, const RecordId &id, const std::vector<RubricLine> &lines, const Editor &editor)
{
    for (const RubricLine &line : lines) {
        if (line.lacksReason()) {
            return fail(ErrorKind::InvalidInput, line.criterion, ruleName(Rule::ScoreWithoutReason));
        }
        if (line.score && (*line.score < 0 || *line.score > kHighestScore)) {
            return fail(ErrorKind::InvalidInput, line.criterion, ruleName(Rule::OutOfRange));
        }
    }
    return changeOne(library, id, editor, [&lines](Connection &, const Document &shown) -> Result<Document> {
        return withRubric(shown, lines);
    });
}

} // namespace fourthp
