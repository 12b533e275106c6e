// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/editing_fixture.h"

#include <QMessageBox>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// What clicking the link asks; the question is left without going anywhere.
QString questionOf(const EditingDesk &desk, const QString &address)
{
    auto &overview = desk.gui().find<QTextBrowser>(u"recordOverview"_s);
    Q_EMIT overview.anchorClicked(QUrl(u"web:"_s + QString::fromLatin1(QUrl::toPercentEncoding(address))));
    auto *question = qobject_cast<QMessageBox *>(&desk.gui().dialog(u"openWebQuestion"_s));
    REQUIRE(question != nullptr);
    const QString text = question->text();
    CHECK(question->textFormat() == Qt::PlainText);
    question->reject();
    REQUIRE(GuiDriver::waitUntil([&] { return QApplication::activeModalWidget() == nullptr; }));
    return text;
}

} // namespace

TEST_CASE("A link asks first, shows the whole target in ASCII and says what to be careful of", "[ui][hostile]")
{
    EditingDesk desk;
    desk.open(kSamlit);

    CHECK(questionOf(desk, u"https://www.osce.org/été"_s).endsWith(u"\nhttps://www.osce.org/%C3%A9t%C3%A9"_s));
    CHECK(questionOf(desk, u"https://\u043Esce.org/"_s).contains(u"\nhttps://xn--sce-red.org/\n\nIt holds letters that look like others"_s));
    CHECK(questionOf(desk, u"http://example.org/\u202Efdp.exe"_s).contains(u"\nhttp://example.org/%E2%80%AEfdp.exe\n\nIt holds letters"_s));
    CHECK(questionOf(desk, u"http://example.org/"_s).contains(u"not protected"_s));
    CHECK(questionOf(desk, u"mailto:desk@example.org"_s).contains(u"Another program"_s));

    for (const QString &address : {u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, u"mailto:desk@example.org?attach=/etc/passwd"_s}) {
        auto &overview = desk.gui().find<QTextBrowser>(u"recordOverview"_s);
        Q_EMIT overview.anchorClicked(QUrl(u"web:"_s + QString::fromLatin1(QUrl::toPercentEncoding(address))));
        CHECK(desk.offer().contains(u"not a web address"_s));
        CHECK(QApplication::activeModalWidget() == nullptr);
    }
}

TEST_CASE("Who can be written to or called is a link, and what is neither stays text", "[ui][hostile]")
{
    EditingDesk desk;
    Document harbour(QJsonObject {{u"_id"_s, u"stakeholder:harbour-0000"_s}, {u"type"_s, u"stakeholder"_s},
        {u"title"_s, QJsonObject {{u"en"_s, u"Harbour watch"_s}}}, {u"generic_email"_s, u"desk@example.org"_s}, {u"tlp"_s, u"TLP:CLEAR"_s}});
    desk.pull(harbour, u"1-a"_s);
    desk.open(harbour.id());
    const auto html = [&desk] { return desk.gui().find<QTextBrowser>(u"recordOverview"_s).toHtml(); };
    CHECK(html().contains(u"href=\"web:mailto%3Adesk%40example.org\""_s));

    harbour.set(u"generic_email"_s, u"desk@example.org?attach=/etc/passwd"_s);
    desk.pull(harbour, u"2-b"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return desk.overview().contains(u"?attach=/etc/passwd"_s); }));
    CHECK_FALSE(html().contains(u"mailto"_s));
}
