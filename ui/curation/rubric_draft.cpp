// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/rubric_draft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>
#include <optional>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

std::vector<RubricLine> changedLines(
    const std::vector<RubricLine> &stored, const std::vector<RubricLine> &typed)
{
    std::vector<RubricLine> changed;
    std::copy_if(typed.begin(), typed.end(), std::back_inserter(changed), [&stored](const RubricLine &line) {
        return std::find(stored.begin(), stored.end(), line) == stored.end();
    });
    return changed;
}

std::vector<RubricLine> withLines(std::vector<RubricLine> stored, const std::vector<RubricLine> &changed)
{
    for (RubricLine &line : stored) {
        const auto found = std::find_if(changed.begin(), changed.end(),
            [&line](const RubricLine &other) { return other.criterion == line.criterion; });
        if (found != changed.end()) {
            line = *found;
        }
    }
    return stored;
}

QString rubricDraftText(const std::vector<RubricLine> &changed)
{
    if (changed.empty()) {
        return {};
    }
    QJsonObject draft;
    for (const RubricLine &line : changed) {
        draft.insert(
            line.criterion, QJsonArray {line.score ? QJsonValue(*line.score) : QJsonValue(), line.reason});
    }
    return QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact));
}

std::vector<RubricLine> linesOfDraft(const QString &draft)
{
    const QJsonObject typed = QJsonDocument::fromJson(draft.toUtf8()).object();
    std::vector<RubricLine> lines;
    for (auto entry = typed.begin(); entry != typed.end(); ++entry) {
        const QJsonArray judged = entry.value().toArray();
        lines.push_back(
            {entry.key(), judged.at(0).isDouble() ? std::optional(judged.at(0).toInt()) : std::nullopt,
                judged.at(1).toString()});
    }
    return lines;
}

} // namespace fourthp::ui
