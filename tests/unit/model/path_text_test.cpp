// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/path_text.h"

#include "core/model/merge_records.h"
#include "tests/support/catch_qt.h"

#include <QJsonArray>

using namespace fourthp;
using namespace Qt::StringLiterals;

namespace {

QString asWritten(const char *, const char *text)
{
    return QString::fromUtf8(text);
}

const Document kCase(QJsonObject {{u"type"_s, u"case_study"_s},
    {u"title"_s, QJsonObject {{u"en"_s, u"Trained hotels"_s}, {u"fr"_s, u"Hôtels formés"_s}}},
    {u"countries"_s, QJsonArray {u"KE"_s, u"PE"_s}}, {u"colour"_s, QJsonObject {{u"deep"_s, u"blue"_s}}},
    {u"partners"_s,
        QJsonArray {QJsonObject {{u"id"_s, u"p1"_s}, {u"side"_s, u"public"_s}},
            QJsonObject {{u"id"_s, u"p2"_s}, {u"side"_s, u"private"_s}}}}});

struct Reader
{
    Vocabularies vocabularies = *Vocabularies::builtIn();
    Labels labels {vocabularies, {u"en"_s}};
    QString text(const QString &path) const { return pathText(kCase, path, labels, asWritten); }
    QString label(const QString &path) const
    {
        return pathLabel(RecordType::CaseStudy, path, labels, asWritten);
    }
};

} // namespace

TEST_CASE("A place is named by its field and its language", "[model]")
{
    const Reader reader;
    CHECK(reader.label(u"title.fr"_s) == u"Title (French)"_s);
    CHECK(reader.label(u"partners.p1"_s) == reader.label(u"partners"_s));
    CHECK(reader.label(u"colour"_s) == u"colour"_s);
}

TEST_CASE("Values are shown in words, a list a value a line, and nothing is nothing", "[model]")
{
    const Reader reader;
    CHECK(reader.text(u"title.fr"_s) == u"Hôtels formés"_s);
    CHECK(reader.text(u"title"_s) == u"English: Trained hotels\nFrench: Hôtels formés"_s);
    CHECK(reader.text(u"countries"_s) == u"Kenya\nPeru"_s);
    CHECK(reader.text(u"title.ar"_s).isEmpty());
    CHECK(reader.text(u"partners.p9"_s).isEmpty());
    CHECK(reader.text(u"colour"_s).contains(u"blue"_s));
}

TEST_CASE("An item of a list shows its members, and only its own", "[model]")
{
    const Reader reader;
    CHECK(reader.text(u"partners.p1"_s).contains(u"ublic"_s));
    CHECK_FALSE(reader.text(u"partners.p1"_s).contains(u"rivate"_s));
    CHECK(reader.text(u"partners"_s).contains(u"rivate"_s));
}

TEST_CASE("What is one text can be typed, and nothing else", "[model]")
{
    CHECK(isTypedText(RecordType::CaseStudy, u"title.fr"_s));
    CHECK(isTypedText(RecordType::Stakeholder, u"acronym"_s));
    CHECK_FALSE(isTypedText(RecordType::CaseStudy, u"title"_s));
    CHECK_FALSE(isTypedText(RecordType::CaseStudy, u"countries"_s));
    CHECK_FALSE(isTypedText(RecordType::CaseStudy, u"partners.p1"_s));
    CHECK_FALSE(isTypedText(RecordType::CaseStudy, u"colour"_s));
}

TEST_CASE("A typed text lands at its path and touches nothing beside it", "[model]")
{
    const Document patched = kCase.patched(patchWithText({}, u"title.fr"_s, u"Les hôtels"_s));
    CHECK(patched.value(u"title.fr") == u"Les hôtels"_s);
    CHECK(patched.value(u"title.en") == u"Trained hotels"_s);
    const Document both
        = kCase.patched(patchWithText(patchWithText({}, u"title.fr"_s, {}), u"title.en"_s, u"Hotels"_s));
    CHECK(both.value(u"title.fr").isUndefined());
    CHECK(both.value(u"title.en") == u"Hotels"_s);
}

TEST_CASE("Every path that a merge names can be read back from the side that it came from", "[model]")
{
    const Reader reader;
    Document mine
        = kCase.patched({{u"title"_s, QJsonObject {{u"fr"_s, u"MINE"_s}}}, {u"colour"_s, u"MINE"_s}});
    Document hub = kCase.patched({{u"title"_s, QJsonObject {{u"fr"_s, u"HUB"_s}}}, {u"colour"_s, u"HUB"_s}});
    const Merged merged = mergeRecords(kCase, mine, hub);
    REQUIRE(merged.conflicts.size() == 2);
    for (const QString &path : merged.conflicts) {
        CHECK(pathText(mine, path, reader.labels, asWritten) == u"MINE"_s);
        CHECK(pathText(hub, path, reader.labels, asWritten) == u"HUB"_s);
    }
}

TEST_CASE("Personal data goes from a version that leaves", "[model]")
{
    const Document stakeholder(QJsonObject {{u"type"_s, u"stakeholder"_s}, {u"acronym"_s, u"ABC"_s},
        {u"focal_point"_s, QJsonObject {{u"email"_s, u"a@example.org"_s}}}});
    const Document left = withoutPersonalData(stakeholder);
    CHECK(left.json().value("acronym"_L1) == u"ABC"_s);
    CHECK_FALSE(QString::fromUtf8(left.toJson()).contains(u"a@example.org"_s));
    CHECK(isPersonalPath(RecordType::Stakeholder, u"focal_point.email"_s));
    CHECK_FALSE(isPersonalPath(RecordType::Stakeholder, u"acronym"_s));
}
