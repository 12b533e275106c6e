// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/own_redactions.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace fourthp {

std::vector<OwnRedaction> ownRedactionsFrom(const QString &kept)
{
    std::vector<OwnRedaction> own;
    const QJsonObject all = QJsonDocument::fromJson(kept.toUtf8()).object();
    for (auto one = all.begin(); one != all.end(); ++one) {
        const auto redaction = redactionFromCode(one->toString());
        if (redaction && !one.key().isEmpty() && !redactionFromCode(one.key())) {
            own.push_back({one.key(), *redaction});
        }
    }
    return own;
}

QString keptText(const std::vector<OwnRedaction> &redactions)
{
    QJsonObject all;
    for (const OwnRedaction &one : redactions) {
        all.insert(one.name, redactionCode(one.redaction));
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

std::optional<Redaction> redactionNamed(const QString &name, const std::vector<OwnRedaction> &own)
{
    if (const auto known = redactionFromCode(name)) {
        return known;
    }
    const auto found
        = std::find_if(own.begin(), own.end(), [&name](const OwnRedaction &one) { return one.name == name; });
    return found == own.end() ? std::nullopt : std::optional(found->redaction);
}

} // namespace fourthp
