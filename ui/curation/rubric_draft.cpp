// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/rubric_draft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

QString rubricDraftText(const std::vector<RubricLine> &lines)
{
    QJsonObject draft;
    for (const RubricLine &line : lines) {
        if (!line.isEmpty()) {
            draft.insert(line.criterion,
                QJsonArray {line.score ? QJsonValue(*line.score) : QJsonValue(), line.reason});
        }
    }
    return QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact));
}

std::vector<RubricLine> withRubricDraft(std::vector<RubricLine> stored, const QString &draft)
{
    const QJsonObject typed = QJsonDocument::fromJson(draft.toUtf8()).object();
    for (RubricLine &line : stored) {
        const QJsonArray entry = typed.value(line.criterion).toArray();
        line.score = entry.at(0).isDouble() ? std::optional(entry.at(0).toInt()) : std::nullopt;
        line.reason = entry.at(1).toString();
    }
    return stored;
}

} // namespace fourthp::ui
