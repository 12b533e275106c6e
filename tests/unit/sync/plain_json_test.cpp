// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/plain_json.h"

#include "core/model/document.h"
#include "tests/support/catch_qt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace fourthp;
using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

TEST_CASE("Plain is what cleaning leaves as it is", "[sync]")
{
    const QString text = GENERATE(u"north"_s, u"café – “näh”"_s, u"مكافحة الاتجار بالبشر"_s,
        u"反人口贩运 😀"_s, u"a\tb\nc"_s, u"quote \" and \\ and {[( "_s, u"C:\\new\\table"_s, u"ƀɏ"_s);
    const QJsonObject json {{u"_id"_s, u"story:1"_s}, {u"title"_s, QJsonObject {{u"en"_s, text}}},
        {text, QJsonArray {1, text, 0.5, true, QJsonValue()}}};

    CHECK(isPlainJson(compact(json), 8));
    CHECK(Document::cleaned(json).json() == json);
}

TEST_CASE("What has to be cleaned is not plain, in a member's name either [F36]", "[sync]")
{
    const QString text = GENERATE(u"e\u0301"_s, u"a\rb"_s, u"a\bb"_s, u"a\fb"_s, u"a\x1b[b"_s, u"a\x7f"_s,
        QString(QChar(0xd800)), QString(u'x' + QString(QChar(0xdc00))), QString(QChar(0)),
        u"\u0061\u0327\u0323"_s, u"\u212b"_s, u"\u0653\u0627 \u0627\u0653"_s);
    const QJsonObject asValue {{u"a"_s, QJsonArray {text}}};
    const QJsonObject asName {{text, 1}};

    CHECK_FALSE(Document::cleaned(asValue).json() == asValue);
    CHECK_FALSE(isPlainJson(compact(asValue), 8));
    CHECK_FALSE(isPlainJson(compact(asName), 8));
}

TEST_CASE("What is nested too deeply is not plain [F38]", "[sync]")
{
    const QJsonObject three {{u"a"_s, QJsonArray {QJsonObject {{u"b"_s, u"{[{["_s}}}}};
    CHECK(isPlainJson(compact(three), 3));
    CHECK_FALSE(isPlainJson(compact(three), 2));
}
