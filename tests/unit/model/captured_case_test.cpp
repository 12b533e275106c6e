// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/captured_case.h"

#include "core/model/case_study.h"
#include "tests/support/catch_qt.h"

#include <QJsonArray>

using namespace fourthp;
using namespace Qt::StringLiterals;

TEST_CASE("A captured case names a public and a private partner and so counts as a partnership", "[model]")
{
    const CapturedCase captured {.language = u"en"_s,
        .title = u" Safe  ports "_s,
        .countries = {u"KE"_s},
        .sector = u"finance"_s,
        .publicPartner = u"Port police"_s,
        .privatePartner = u"Terminal operator"_s,
        .answers = {}};

    const QJsonObject fields = caseStudyFrom(captured);

    CHECK(fields.value(u"title"_s) == QJsonObject {{u"en"_s, u"Safe ports"_s}});
    CHECK(fields.value(u"countries"_s) == QJsonArray {u"KE"_s});
    CHECK(CaseStudy::from(Document(fields)).isPublicPrivatePartnership());
    CHECK(caseStudyFrom({}).isEmpty());
}

TEST_CASE("A captured case is read from JSON, and what it cannot hold is named", "[model]")
{
    CapturedCase captured;
    CHECK(readCapturedCase(
        {{u"language"_s, u"fr"_s}, {u"countries"_s, u"SN"_s},
            {u"answers"_s,
                QJsonObject {{u"lessons"_s, QJsonArray {u"a"_s, u"b"_s}}, {u"challenges"_s, u"c"_s}}}},
        captured)
              .isEmpty());
    CHECK(captured.countries == QStringList {u"SN"_s});
    CHECK(captured.answers.value(u"lessons"_s) == QStringList {u"a"_s, u"b"_s});

    CHECK(readCapturedCase({{u"titel"_s, u"x"_s}}, captured) == u"titel"_s);
    CHECK(readCapturedCase({{u"title"_s, 3}}, captured) == u"title"_s);
    CHECK(readCapturedCase({{u"answers"_s, QJsonObject {{u"why"_s, u"x"_s}}}}, captured) == u"answers.why"_s);
    CHECK(readCapturedCase({{u"answers"_s, QJsonObject {{u"lessons"_s, 3}}}}, captured)
        == u"answers.lessons"_s);
}
