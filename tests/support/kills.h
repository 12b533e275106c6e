// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch_qt.h"

#include <QProcess>

#include <algorithm>
#include <random>

namespace fourthp::test {

/// How often a program is killed: as `FOURTHP_KILLS` says, else as often as a test of every day has time for.
inline int killsWanted(int otherwise = 20)
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("FOURTHP_KILLS", &isNumber);
    return isNumber && wanted > 0 ? wanted : otherwise;
}

/// Runs a program again and again, each time until a moment that chance chooses. The program prints a line
/// when its work begins. How long it may work is found by trying, for machines differ.
class Killer
{
public:
    Killer(QString program, unsigned seed, int longestMs = 100)
        : m_program(std::move(program))
        , m_random(seed)
        , m_longestMs(longestMs)
    { }

    /// True if it was killed in the middle of its work; false if it had ended by itself, which it must do
    /// well.
    bool run(const QStringList &arguments)
    {
        QProcess child;
        child.start(m_program, arguments);
        REQUIRE(child.waitForReadyRead(60'000));
        if (!child.waitForFinished(int(m_random() % unsigned(m_longestMs)))) {
            child.kill();
            REQUIRE((child.state() == QProcess::NotRunning || child.waitForFinished(60'000)));
        }
        const bool wasKilled = child.exitStatus() == QProcess::CrashExit;
        if (!wasKilled) {
            INFO(child.readAllStandardError().toStdString());
            CHECK(child.exitCode() == 0);
        }
        m_longestMs = wasKilled ? m_longestMs * 9 / 8 + 1 : std::max(20, m_longestMs / 2);
        return wasKilled;
    }

private:
    QString m_program;
    std::mt19937 m_random;
    int m_longestMs;
};

} // namespace fourthp::test
