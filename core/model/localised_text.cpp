// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/localised_text.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

QStringView baseLanguage(QStringView tag)
{
    const qsizetype dash = tag.indexOf(u'-');
    return dash < 0 ? tag : tag.first(dash);
}

LocalisedText inLanguage(const QJsonObject &texts, const QString &wanted)
{
    if (const QString exact = texts.value(wanted).toString(); !exact.isEmpty()) {
        return {exact, wanted};
    }
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        const QString text = it.value().toString();
        if (!text.isEmpty() && baseLanguage(it.key()) == baseLanguage(wanted)) {
            return {text, it.key()};
        }
    }
    return {};
}

} // namespace

LocalisedText bestText(const QJsonValue &value, const QStringList &preferred)
{
    if (!value.isObject()) {
        return {value.toString(), {}};
    }
    const QJsonObject texts = value.toObject();
    for (const QString &language : preferred) {
        if (LocalisedText found = inLanguage(texts, language); !found.isEmpty()) {
            return found;
        }
    }
    if (LocalisedText english = inLanguage(texts, u"en"_s); !english.isEmpty()) {
        return english;
    }
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        if (const QString text = it.value().toString(); !text.isEmpty()) {
            return {text, it.key()};
        }
    }
    return {};
}

QStringList allTexts(const QJsonValue &value)
{
    if (value.isString()) {
        const QString text = value.toString();
        return text.isEmpty() ? QStringList() : QStringList(text);
    }
    QStringList all;
    const QJsonObject texts = value.toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        if (const QString text = it.value().toString(); !text.isEmpty()) {
            all.append(text);
        }
    }
    return all;
}

} // namespace fourthp
