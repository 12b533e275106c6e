// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/link_verdict.h"
#include "tests/support/catch_qt.h"

#include <algorithm>

using namespace fourthp;
using namespace Qt::StringLiterals;

namespace {

struct Judged
{
    QString address;
    LinkVerdict verdict;
    LinkCaution caution;
    QString shown; ///< Empty: as it is.
};

constexpr auto Open = LinkVerdict::Open;
constexpr auto Ask = LinkVerdict::Ask;
constexpr auto None = LinkCaution::None;
constexpr auto Unprotected = LinkCaution::Unprotected;
constexpr auto OtherProgram = LinkCaution::OtherProgram;
constexpr auto Disguised = LinkCaution::Disguised;
constexpr auto Machine = LinkCaution::Machine;

const Judged kLetThrough[] {
    {u"https://www.osce.org"_s, Open, None, {}},
    {u"https://www.osce.org/cthb?a=1&b=2#part"_s, Open, None, {}},
    {u"  https://example.org/trimmed \n"_s, Open, None, u"https://example.org/trimmed"_s},
    {u"HTTPS://EXAMPLE.ORG/Case"_s, Open, None, u"https://example.org/Case"_s},
    {u"https://example.org:8443/"_s, Open, None, {}},
    {u"https://example.org/été"_s, Open, None, u"https://example.org/%C3%A9t%C3%A9"_s},
    {u"https://example.org/دليل"_s, Open, None, u"https://example.org/%D8%AF%D9%84%D9%8A%D9%84"_s},
    {u"https://example.org/a%20b"_s, Open, None, {}},
    {u"https://example.org/mail@example.org"_s, Open, None, {}},
    {u"http://example.org/a"_s, Ask, Unprotected, {}},
    {u"http://example.org:8080/a"_s, Ask, Unprotected, {}},
    {u"mailto:desk@example.org"_s, Ask, OtherProgram, {}},
    {u"mailto:desk@example.org,team@example.org?subject=Case"_s, Ask, OtherProgram, {}},
    {u"mailto:desk@example.org?subject=A&body=one%0D%0Atwo"_s, Ask, OtherProgram, {}},
    {u"tel:+41-22-917-9000"_s, Ask, OtherProgram, {}},
    {u"tel:116000"_s, Ask, OtherProgram, {}},
    {u"https://оsce.org/"_s, Ask, Disguised, u"https://xn--sce-red.org/"_s}, // A Cyrillic letter.
    {u"https://bücher.example/"_s, Ask, Disguised, u"https://xn--bcher-kva.example/"_s},
    {u"https://xn--80ak6aa92e.com/"_s, Ask, Disguised, {}},
    {u"https://example.org/invoice\u202Efdp.exe"_s, Ask, Disguised,
        u"https://example.org/invoice%E2%80%AEfdp.exe"_s},
    {u"https://example.org/a\u200Bb"_s, Ask, Disguised, u"https://example.org/a%E2%80%8Bb"_s},
    {u"https://example.org/a%E2%81%A6b"_s, Ask, Disguised, {}},
    {u"https://example.org/a%00b"_s, Ask, Disguised, {}},
    {u"https://example.org/a%0D%0AHost:%20evil"_s, Ask, Disguised, {}},
    {u"https://127.0.0.1:631/jobs"_s, Ask, Machine, {}},
    {u"https://[::1]/"_s, Ask, Machine, {}},
    {u"https://localhost/"_s, Ask, Machine, {}},
    {u"https://printer.local/"_s, Ask, Machine, {}},
    {u"http://192.168.1.1/reboot"_s, Ask, Machine, {}},
    {u"https://2130706433/"_s, Ask, Machine, u"https://127.0.0.1/"_s},
};

const QString kRefused[] {
    {},
    u"example.org"_s,
    u"//example.org/a"_s,
    u"https:"_s,
    u"https://"_s,
    u"https:/example.org"_s,
    u"https:example.org"_s,
    u"https:\\\\example.org"_s,
    u"https://example.org\\@evil.example/"_s,
    u"https://alice:secret@example.org/"_s,
    u"https://www.osce.org@evil.example/"_s,
    u"https://@example.org/"_s,
    u"https://exa mple.org/"_s,
    u"https://example.org/a\nb"_s,
    u"https://example.org/"_s + QString(2000, u'a'),
    u"https://example.org/"_s + QString(700, u'é'), // Short as it is written, long as it is sent.
    u"file:///etc/passwd"_s,
    u"file://server/share/x.exe"_s,
    u"\\\\server\\share\\x.exe"_s,
    u"C:\\Windows\\system32\\calc.exe"_s,
    u"/usr/bin/xcalc"_s,
    u"javascript:alert(1)"_s,
    u" java\tscript:alert(1)"_s,
    u"data:text/html,<script>alert(1)</script>"_s,
    u"vbscript:msgbox(1)"_s,
    u"view-source:https://example.org"_s,
    u"about:blank"_s,
    u"blob:https://example.org/1"_s,
    u"ftp://example.org/a"_s,
    u"smb://server/share"_s,
    u"sftp://example.org"_s,
    u"ssh://-oProxyCommand=xcalc"_s,
    u"ldap://example.org"_s,
    u"ms-word:ofe|u|https://example.org/a.docx"_s,
    u"search-ms:query=a&crumb=location:\\\\server"_s,
    u"intent://a#Intent;scheme=https;end"_s,
    u"qrc:/icons/x.svg"_s,
    u"mailto:"_s,
    u"mailto:?attach=/etc/passwd"_s,
    u"mailto:desk@example.org?attach=/etc/passwd"_s,
    u"mailto:desk@example.org?ATTACHMENT=x"_s,
    u"mailto:desk@example.org?bcc=evil@example.net"_s,
    u"mailto:desk@example.org?subject=a%0D%0ABcc:evil@example.net"_s,
    u"mailto:-oQ/tmp/x@example.org"_s,
    u"mailto://desk@example.org"_s,
    u"mailto:desk@example.org%0A%0Dx"_s,
    u"tel:*21*0123456789#"_s,
    u"tel:%2A%2306%23"_s,
    u"tel:"_s,
    u"tel:+1;ext=2?x"_s,
};

} // namespace

TEST_CASE("Only addresses of the web, of mail and of telephones lead out, and they show where to", "[model]")
{
    for (const Judged &wanted : kLetThrough) {
        CAPTURE(wanted.address);
        const JudgedLink link = judgeLink(wanted.address);
        CHECK(int(link.verdict) == int(wanted.verdict));
        CHECK(int(link.caution) == int(wanted.caution));
        CHECK(link.shown == (wanted.shown.isEmpty() ? wanted.address : wanted.shown));
        CHECK(std::all_of(link.shown.begin(), link.shown.end(),
            [](QChar letter) { return letter > u' ' && letter < u'\x7F'; }));
        CHECK(link.shown == QString::fromLatin1(link.url.toEncoded())); // What is shown is what is opened.
    }
}

TEST_CASE("Whatever else an address names is refused", "[model]")
{
    for (const QString &address : kRefused) {
        CAPTURE(address);
        const JudgedLink link = judgeLink(address);
        CHECK(int(link.verdict) == int(LinkVerdict::Refuse));
        CHECK(link.url.isEmpty());
        CHECK(link.shown.isEmpty());
    }
}
