// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/four_questions.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUuid>
#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr FourQuestion kQuestions[] {
    {"challenges"_L1, "challenges"_L1, QT_TRANSLATE_NOOP("Field", "Challenges"),
        QT_TRANSLATE_NOOP("FourQuestions", "What challenges did the partnership meet?")},
    {"best_practices"_L1, "description"_L1, QT_TRANSLATE_NOOP("Field", "Best practices"),
        QT_TRANSLATE_NOOP("FourQuestions", "What worked well? Give concrete examples.")},
    {"lessons"_L1, "lessons"_L1, QT_TRANSLATE_NOOP("Field", "Lessons and recommendations"),
        QT_TRANSLATE_NOOP("FourQuestions", "What was learned, and what do you recommend to others?")},
    {"role_of_io_and_civil_society"_L1, "role_of_io_and_civil_society"_L1,
        QT_TRANSLATE_NOOP("Field", "Role of international organisations and civil society"),
        QT_TRANSLATE_NOOP(
            "FourQuestions", "What role can international organisations and civil society play?")},
};

QJsonArray challengesFrom(const QStringList &answers)
{
    QJsonArray challenges;
    for (const QString &answer : answers) {
        for (const QString &point : pointsOf(answer)) {
            challenges.append(QJsonObject {
                {u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}, {u"text"_s, point}});
        }
    }
    return challenges;
}

/// An answer of several lines stays one item: its other lines follow indented.
QString textFrom(const QStringList &answers)
{
    QStringList filled;
    for (const QString &answer : answers) {
        if (const QString text = answer.trimmed(); !text.isEmpty()) {
            filled.append(text);
        }
    }
    if (filled.size() < 2) {
        return filled.join(QString());
    }
    for (QString &text : filled) {
        text = u"- "_s + text.replace(u'\n', u"\n  "_s);
    }
    return filled.join(u'\n');
}

} // namespace

std::span<const FourQuestion> fourQuestions()
{
    return kQuestions;
}

QJsonObject fieldsFromAnswers(const FourAnswers &answers, const QString &language)
{
    QJsonObject fields;
    for (const FourQuestion &question : kQuestions) {
        const QStringList given = answers.value(question.key);
        if (question.field == "challenges"_L1) {
            if (const QJsonArray challenges = challengesFrom(given); !challenges.isEmpty()) {
                fields.insert(question.field, challenges);
            }
        } else if (const QString text = textFrom(given); !text.isEmpty()) {
            fields.insert(question.field, QJsonObject {{language, text}});
        }
    }
    return fields;
}

QStringList pointsOf(const QString &answer)
{
    static const QRegularExpression bullet(u"^\\s*(?:[-*•]|\\d{1,3}[.)])\\s+"_s);
    QStringList points;
    bool begins = true;
    for (const QString &line : answer.split(u'\n')) {
        const QRegularExpressionMatch mark = bullet.match(line);
        const QString text = line.sliced(mark.hasMatch() ? mark.capturedLength() : 0).simplified();
        if (text.isEmpty()) {
            begins = true;
        } else if (begins || mark.hasMatch()) {
            points.append(text);
            begins = false;
        } else {
            points.last() += u' ' + text;
        }
    }
    return points;
}

} // namespace fourthp
