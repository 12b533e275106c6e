// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/evidence.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace fourthp {

int EvidenceSummary::results() const
{
    int sum = ungraded;
    for (const auto &[grade, count] : byGrade) {
        sum += count;
    }
    return sum;
}

EvidenceSummary evidenceOf(const Document &document)
{
    EvidenceSummary summary;
    const auto count = [&summary](const QString &grade) {
        ++(grade.isEmpty() ? summary.ungraded : summary.byGrade[grade]);
    };
    for (const QJsonValue value : document.json().value("results"_L1).toArray()) {
        const QJsonObject result = value.toObject();
        count(result.value("evidence_grade"_L1).toString());
        summary.withoutSource += result.value("source"_L1).toString().trimmed().isEmpty() ? 1 : 0;
    }
    if (const QString whole = document.json().value("evidence_grade"_L1).toString(); !whole.isEmpty()) {
        count(whole);
    }
    return summary;
}

} // namespace fourthp
