// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/secret_store.h"

#include <qt6keychain/keychain.h>

#include <QEventLoop>
#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

const QString kService = u"io.github.fourthp.FourthP"_s;

Failure unavailable(const QString &why)
{
    return fail(ErrorKind::Unsupported, u"key store"_s, why);
}

class Keychain final : public SecretStore
{
public:
    void read(const QString &name, SecretRead done) override
    {
        auto *job = new QKeychain::ReadPasswordJob(kService, &m_jobs);
        start(job, name, [job, done = std::move(done)] {
            if (job->error() == QKeychain::EntryNotFound) {
                done(std::optional<QString>());
            } else if (job->error() != QKeychain::NoError) {
                done(unavailable(job->errorString()));
            } else {
                done(std::optional<QString>(job->textData()));
            }
        });
    }

    void write(const QString &name, const QString &secret, Finished done) override
    {
        auto *job = new QKeychain::WritePasswordJob(kService, &m_jobs);
        job->setTextData(secret);
        start(job, name, [job, done = std::move(done)] {
            done(job->error() == QKeychain::NoError ? Result<void>() : unavailable(job->errorString()));
        });
    }

    void remove(const QString &name, Finished done) override
    {
        auto *job = new QKeychain::DeletePasswordJob(kService, &m_jobs);
        start(job, name, [job, done = std::move(done)] {
            const bool isGone
                = job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound;
            done(isGone ? Result<void>() : unavailable(job->errorString()));
        });
    }

private:
    template <class Finish> void start(QKeychain::Job *job, const QString &name, Finish finish)
    {
        job->setInsecureFallback(false); // Rather ask again than write a password to a settings file.
        job->setKey(name);
        QObject::connect(job, &QKeychain::Job::finished, &m_jobs, std::move(finish));
        job->start();
    }

    QObject m_jobs; ///< Jobs still under way die with it.
};

/// Runs an event loop until `ask` was answered or the patience is over.
template <class Answer, class Ask> Answer waited(std::chrono::milliseconds patience, Ask ask)
{
    // Shared: an answer that comes too late must still find its place.
    const auto answer = std::make_shared<std::optional<Answer>>();
    QEventLoop loop;
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    ask([answer, &loop, guard = QPointer<QEventLoop>(&loop)](const Answer &given) {
        *answer = given;
        if (guard) {
            loop.quit();
        }
    });
    if (!answer->has_value()) {
        loop.exec();
    }
    return answer->has_value() ? **answer : Answer(unavailable(u"no answer in time"_s));
}

} // namespace

QString secretNameOf(const Channel &channel)
{
    return u"%1 @ %2"_s.arg(channel.user, channel.url);
}

QString secretNameOfProxy(const QString &proxy)
{
    return u"proxy %1"_s.arg(proxy);
}

std::unique_ptr<SecretStore> systemSecretStore()
{
    return std::make_unique<Keychain>();
}

Result<std::optional<QString>> readSecret(
    SecretStore &store, const QString &name, std::chrono::milliseconds patience)
{
    return waited<Result<std::optional<QString>>>(
        patience, [&](auto done) { store.read(name, std::move(done)); });
}

Result<void> writeSecret(
    SecretStore &store, const QString &name, const QString &secret, std::chrono::milliseconds patience)
{
    return waited<Result<void>>(patience, [&](auto done) { store.write(name, secret, std::move(done)); });
}

Result<void> removeSecret(SecretStore &store, const QString &name, std::chrono::milliseconds patience)
{
    return waited<Result<void>>(patience, [&](auto done) { store.remove(name, std::move(done)); });
}

} // namespace fourthp
