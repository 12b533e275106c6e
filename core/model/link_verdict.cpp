// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/link_verdict.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kLongest = 2000;

bool isUnseen(char32_t letter)
{
    const QChar::Category category = QChar::category(letter);
    return category == QChar::Other_Control || category == QChar::Other_Format
        || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
}

/// Control characters, those that turn the reading direction, and others without a shape.
bool holdsUnseen(const QString &text)
{
    const QList<uint> letters = text.toUcs4();
    return std::any_of(letters.begin(), letters.end(), [](uint letter) { return isUnseen(letter); });
}

JudgedLink answer(LinkVerdict verdict, LinkCaution caution, const QUrl &url)
{
    return {verdict, caution, url, QString::fromLatin1(url.toEncoded())};
}

/// A number of the Internet Protocol, or a name without a dot, as of the printer next door.
bool isMachine(const QString &host)
{
    static const QRegularExpression number(u"\\A[0-9.]+\\z"_s);
    return host.contains(u':') || !host.chopped(host.endsWith(u'.') ? 1 : 0).contains(u'.')
        || number.match(host).hasMatch() || host.endsWith(".local"_L1);
}

JudgedLink judgeWeb(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    if (host.isEmpty() || !url.userInfo().isEmpty() || url.authority().contains(u'@')) {
        return {};
    }
    if (host.contains("xn--"_L1) || holdsUnseen(QUrl::fromPercentEncoding(url.toEncoded()))) {
        return answer(LinkVerdict::Ask, LinkCaution::Disguised, url);
    }
    if (isMachine(host)) {
        return answer(LinkVerdict::Ask, LinkCaution::Machine, url);
    }
    return url.scheme() == "http"_L1 ? answer(LinkVerdict::Ask, LinkCaution::Unprotected, url)
                                     : answer(LinkVerdict::Open, LinkCaution::None, url);
}

/// RFC 6068 warns of fields that a mail program would act on: only those that a person sees are let through.
JudgedLink judgeMail(const QUrl &url)
{
    static const QRegularExpression addresses(u"\\A[^\\s,@<>\"'-][^\\s,@<>\"']*@[^\\s,@<>\"']+(,[^\\s,@<>\"'-][^\\s,@<>\"']*@[^\\s,@<>\"']+)*\\z"_s);
    static const QStringList visible {u"subject"_s, u"body"_s, u"cc"_s};
    if (!url.authority().isEmpty() || url.hasFragment()
        || !addresses.match(url.path(QUrl::FullyDecoded)).hasMatch()) {
        return {};
    }
    for (const auto &[key, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        const bool isBody = key.compare("body"_L1, Qt::CaseInsensitive) == 0;
        if (!visible.contains(key, Qt::CaseInsensitive) || (!isBody && holdsUnseen(value))) {
            return {};
        }
    }
    return answer(LinkVerdict::Ask, LinkCaution::OtherProgram, url);
}

/// A star or hash makes a telephone do something instead of calling somebody.
JudgedLink judgeTelephone(const QUrl &url)
{
    static const QRegularExpression number(u"\\A\\+?[0-9][0-9().\\s-]*\\z"_s);
    const bool isNumber = number.match(url.path(QUrl::FullyDecoded)).hasMatch();
    return isNumber && url.authority().isEmpty() && !url.hasQuery() && !url.hasFragment()
        ? answer(LinkVerdict::Ask, LinkCaution::OtherProgram, url)
        : JudgedLink {};
}

} // namespace

JudgedLink judgeLink(const QString &address)
{
    const QString text = address.trimmed();
    const QUrl url(text, QUrl::StrictMode);
    if (text.size() > kLongest || !url.isValid() || text.contains(u'\\')
        || url.toEncoded().size() > kLongest) {
        return {};
    }
    const QString scheme = url.scheme();
    if (scheme == "https"_L1 || scheme == "http"_L1) {
        return judgeWeb(url);
    }
    return scheme == "mailto"_L1 ? judgeMail(url) : scheme == "tel"_L1 ? judgeTelephone(url) : JudgedLink {};
}

} // namespace fourthp
