// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/captured_case.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

void addPartner(QJsonArray &partners, const QString &name, const QString &side)
{
    if (!name.trimmed().isEmpty()) {
        partners.append(QJsonObject {{u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
            {u"name"_s, name.trimmed()}, {u"side"_s, side}});
    }
}

/// A text, or a list of texts; false for anything else.
bool readTexts(const QJsonValue &value, QStringList &texts)
{
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray {value};
    for (const QJsonValue text : list) {
        if (!text.isString()) {
            return false;
        }
        texts.append(text.toString());
    }
    return true;
}

/// The first question that there is not, or whose answer is no text.
QString readAnswers(const QJsonObject &json, FourAnswers &answers)
{
    const auto questions = fourQuestions();
    for (auto answer = json.begin(); answer != json.end(); ++answer) {
        const bool isKnown = std::any_of(questions.begin(), questions.end(),
            [&answer](const FourQuestion &question) { return answer.key() == question.key; });
        if (!isKnown || !readTexts(answer.value(), answers[answer.key()])) {
            return u"answers."_s + answer.key();
        }
    }
    return {};
}

} // namespace

QJsonObject caseStudyFrom(const CapturedCase &captured)
{
    QJsonObject fields = fieldsFromAnswers(captured.answers, captured.language);
    if (const QString title = captured.title.simplified(); !title.isEmpty()) {
        fields.insert(u"title"_s, QJsonObject {{captured.language, title}});
    }
    if (!captured.countries.isEmpty()) {
        fields.insert(u"countries"_s, QJsonArray::fromStringList(captured.countries));
    }
    if (!captured.sector.isEmpty()) {
        fields.insert(u"sector"_s, captured.sector);
    }
    QJsonArray partners;
    addPartner(partners, captured.publicPartner, u"public"_s);
    addPartner(partners, captured.privatePartner, u"private"_s);
    if (!partners.isEmpty()) {
        fields.insert(u"partners"_s, partners);
    }
    return fields;
}

QString readCapturedCase(const QJsonObject &json, CapturedCase &captured)
{
    const QHash<QString, QString *> texts {{u"language"_s, &captured.language}, {u"title"_s, &captured.title},
        {u"sector"_s, &captured.sector}, {u"public_partner"_s, &captured.publicPartner},
        {u"private_partner"_s, &captured.privatePartner}};
    for (auto member = json.begin(); member != json.end(); ++member) {
        if (QString *text = texts.value(member.key()); text != nullptr && member.value().isString()) {
            *text = member.value().toString();
        } else if (member.key() == "countries"_L1 && readTexts(member.value(), captured.countries)) {
            continue;
        } else if (member.key() == "answers"_L1 && member.value().isObject()) {
            if (const QString problem = readAnswers(member.value().toObject(), captured.answers);
                !problem.isEmpty()) {
                return problem;
            }
        } else {
            return member.key();
        }
    }
    return {};
}

} // namespace fourthp
