// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/link_check.h"

#include <QThreadPool>
#include <QUrl>

#include <algorithm>
#include <condition_variable>
#include <iterator>
#include <mutex>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp {

namespace {

constexpr int kGone[] {404, 410};

Result<QString> asItStands(const QString &url)
{
    return url;
}

bool isGone(int status)
{
    return std::find(std::begin(kGone), std::end(kGone), status) != std::end(kGone);
}

WebOutcome outcomeOfStatus(int status)
{
    if (isGone(status)) {
        return WebOutcome::Gone;
    }
    return status >= 500 ? WebOutcome::Failing : status >= 400 ? WebOutcome::Refused : WebOutcome::Fine;
}

/// What an address answered, or nothing if it was not asked to the end.
Result<WebCheck> ask(const QString &address, const HttpLimits &limits, std::stop_token stop)
{
    WebCheck check {address};
    const HubAddress site {
        .url = QUrl(address, QUrl::StrictMode).adjusted(QUrl::RemoveFragment).toString(QUrl::FullyEncoded)};
    const auto client = HttpClient::create(site, {}, limits, {.accept = "*/*", .checkedAddress = asItStands});
    if (!client) {
        return passOn(client);
    }
    const Result<HttpAnswer> head = (*client)->send("HEAD", {}, {}, stop);
    if (head && head->status < 400) {
        check.status = head->status;
        return check;
    }
    // Many sites refuse a HEAD, and redirects are followed for a GET alone.
    const Result<HttpAnswer> page = (*client)->send("GET", {}, {}, stop);
    if (page) {
        check.status = page->status;
        check.outcome = outcomeOfStatus(page->status);
        return check;
    }
    switch (page.error().kind) {
    case ErrorKind::NotAHub:
        check.outcome = WebOutcome::Moved;
        break;
    case ErrorKind::Certificate:
        check.outcome = WebOutcome::BadCertificate;
        break;
    case ErrorKind::BadAnswer: // Too large to be read to its end, or cut: something is there.
        check.status = head ? head->status : 0;
        check.outcome = head && isGone(head->status) ? WebOutcome::Gone : WebOutcome::Fine;
        break;
    case ErrorKind::Network:
        check.outcome = WebOutcome::NotReached;
        break;
    default:
        return passOn(page);
    }
    return check;
}

/// Where the threads that ask leave what they heard.
class Answers
{
public:
    void put(WebFinding finding)
    {
        const std::scoped_lock lock(m_mutex);
        m_findings.push_back(std::move(finding));
        m_news.notify_all();
    }
    void putError(const Error &error)
    {
        const std::scoped_lock lock(m_mutex);
        m_error = error;
    }
    void siteDone()
    {
        const std::scoped_lock lock(m_mutex);
        ++m_sitesDone;
        m_news.notify_all();
    }
    /// Waits for news, at most for a moment; takes what there is. True while sites are being asked.
    bool take(int sites, std::vector<WebFinding> &findings)
    {
        std::unique_lock lock(m_mutex);
        m_news.wait_for(lock, 200ms, [&] { return !m_findings.empty() || m_sitesDone == sites; });
        std::move(m_findings.begin(), m_findings.end(), std::back_inserter(findings));
        m_findings.clear();
        return m_sitesDone < sites;
    }
    /// Rests between two questions to one site; ends at once when a stop is asked for.
    void rest(std::chrono::milliseconds pause, std::stop_token stop)
    {
        std::unique_lock lock(m_mutex);
        m_resting.wait_for(lock, stop, pause, [] { return false; });
    }
    std::optional<Error> error()
    {
        const std::scoped_lock lock(m_mutex);
        return m_error;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_news;
    std::condition_variable_any m_resting;
    std::vector<WebFinding> m_findings;
    std::optional<Error>
        m_error; ///< Of a kind that is no answer of a site, such as a proxy that wants a password.
    int m_sitesDone = 0;
};

/// One site after the other question: it never has two at a time from here.
void askSite(const std::vector<NamedAddress> &addresses, const LinkCheckRules &rules, const QString &at,
    Answers &answers, std::stop_token stop)
{
    for (size_t i = 0; i < addresses.size() && !stop.stop_requested(); ++i) {
        if (i > 0) {
            answers.rest(rules.pause, stop);
        }
        Result<WebCheck> check = ask(addresses[i].url, rules.limits, stop);
        if (!check
            && (check.error().kind == ErrorKind::InvalidInput
                || check.error().kind == ErrorKind::Unsupported)) {
            continue; // No address after all, or one that is too long for a request.
        }
        if (!check) {
            if (check.error().kind != ErrorKind::Cancelled) {
                answers.putError(check.error());
            }
            break;
        }
        check->at = at;
        answers.put({std::move(*check), addresses[i].records});
    }
    answers.siteDone();
}

std::vector<std::vector<NamedAddress>> bySite(const LinkPlan &plan)
{
    std::vector<std::vector<NamedAddress>> sites;
    QString last;
    for (const NamedAddress &address : plan.addresses) {
        const QString site = QUrl(address.url).host().toLower();
        if (sites.empty() || site != last) {
            sites.emplace_back();
        }
        sites.back().push_back(address);
        last = site;
    }
    return sites;
}

/// Notes answers; those of sites that could not be reached only once some other site was.
class Notebook
{
public:
    explicit Notebook(Library &library)
        : m_library(library)
    { }

    Result<void> note(std::vector<WebFinding> findings)
    {
        std::vector<WebFinding> sure;
        for (WebFinding &finding : findings) {
            const bool isReached = finding.check.outcome != WebOutcome::NotReached;
            m_hasReached = m_hasReached || isReached;
            ++m_report.asked;
            ++m_report.outcomes[finding.check.outcome];
            (isReached ? sure : m_notReached).push_back(std::move(finding));
        }
        if (m_hasReached) {
            std::move(m_notReached.begin(), m_notReached.end(), std::back_inserter(sure));
            m_notReached.clear();
        }
        return sure.empty() ? Result<void>() : noteWebChecks(m_library, sure);
    }

    bool isOffline() const { return !m_hasReached && !m_notReached.empty(); }
    const LinkReport &report() const { return m_report; }

private:
    Library &m_library;
    LinkReport m_report;
    std::vector<WebFinding> m_notReached;
    bool m_hasReached = false;
};

} // namespace

Result<LinkReport> checkLinks(Library &library, const LinkPlan &plan, const LinkCheckRules &rules,
    const ProgressSink &progress, std::stop_token stop)
{
    const std::vector<std::vector<NamedAddress>> sites = bySite(plan);
    const QString at = library.clock().timestamp();
    Notebook notebook(library);
    Answers answers;
    std::stop_source ending; // Also where notes cannot be written.
    const std::stop_callback onStop(stop, [&ending] { ending.request_stop(); });
    QThreadPool threads; // Waits for them at its end.
    threads.setMaxThreadCount(rules.atOnce);
    for (const std::vector<NamedAddress> &site : sites) {
        threads.start([&site, &rules, &answers, at, stopping = ending.get_token()] {
            askSite(site, rules, at, answers, stopping);
        });
    }
    Result<void> noted;
    ProgressReporter reporter(progress);
    for (bool isAsking = true; isAsking;) {
        std::vector<WebFinding> findings;
        isAsking = answers.take(int(sites.size()), findings);
        if (noted) {
            noted = notebook.note(std::move(findings));
        }
        if (!noted || answers.error()) {
            ending.request_stop();
        }
        reporter.report({notebook.report().asked, qint64(plan.addresses.size())});
    }
    reporter.finish({notebook.report().asked, qint64(plan.addresses.size())});
    if (!noted) {
        return passOn(noted);
    }
    if (const auto error = answers.error()) {
        return Failure(*error);
    }
    if (stop.stop_requested()) {
        return fail(ErrorKind::Cancelled);
    }
    if (notebook.isOffline()) {
        return fail(ErrorKind::Network, {}, u"no address could be reached"_s);
    }
    if (plan.isWhole) {
        if (auto tidied = keepWebChecksOf(library, plan.named); !tidied) {
            return passOn(tidied);
        }
    }
    return notebook.report();
}

} // namespace fourthp
