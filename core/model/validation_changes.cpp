// SPDX-License-Identifier: GPL-3.0-or-later
// Which problems a change brings, and which were there before.
#include "core/model/validation.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// What a list item is known by: its `id`, else what it says.
QString itemName(const QJsonValue &item)
{
    const QString id = item.toObject().value("id"_L1).toString();
    return id.isEmpty() ? QString::fromUtf8(QJsonDocument(QJsonArray {item}).toJson(QJsonDocument::Compact)) : id;
}

/// `path` with the items' names in place of their list positions.
QStringList stablePath(const Document &document, const QString &path)
{
    QStringList parts = path.split(u'.');
    QJsonValue current = document.json();
    for (QString &part : parts) {
        if (current.isArray()) {
            current = current.toArray().at(part.toInt());
            part = itemName(current);
        } else {
            current = current.toObject().value(part);
        }
    }
    return parts;
}

} // namespace

std::vector<ValidationProblem> newProblems(
    const Document &before, const Document &after, const Vocabularies &vocabularies)
{
    using Fault = std::tuple<QStringList, Rule, QString>;
    const auto faultOf = [](const Document &document, const ValidationProblem &problem) {
        return Fault {stablePath(document, problem.path), problem.rule, problem.value};
    };
    std::vector<ValidationProblem> found = validate(after, vocabularies);
    std::erase_if(found, [](const ValidationProblem &problem) { return problem.severity != Severity::Problem; });
    std::multiset<Fault> known;
    if (!before.isEmpty() && !found.empty()) {
        for (const ValidationProblem &problem : validate(before, vocabularies)) {
            known.insert(faultOf(before, problem));
        }
    }
    std::vector<ValidationProblem> fresh;
    for (const ValidationProblem &problem : found) {
        if (const auto same = known.find(faultOf(after, problem)); same != known.end()) {
            known.erase(same); // Each fault excuses one like it.
        } else {
            fresh.push_back(problem);
        }
    }
    return fresh;
}

} // namespace fourthp
