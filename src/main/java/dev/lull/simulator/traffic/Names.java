package dev.lull.simulator.traffic;

import java.util.List;
import java.util.random.RandomGenerator;

/** Names of people in many languages. */
final class Names {
    private static final List<String> WORKERS = List.of(
            "Ana Souza",
            "Ben Okafor",
            "Chiara Rossi",
            "Dmitri Ivanov",
            "Élodie Martin",
            "Farid Haddad",
            "Grace Kim",
            "Hiroshi Tanaka",
            "Inés García",
            "Jürgen Weiß",
            "Katarzyna Nowak",
            "Liam O’Brien",
            "Mei Lin",
            "Nikos Papadakis",
            "Olga Petrenko",
            "Priya Sharma",
            "Quentin Dubois",
            "Rania Mansour",
            "Søren Holm",
            "Tomáš Novák",
            "Uchenna Eze",
            "Valentina Cruz",
            "Wanjiru Kamau",
            "Ximena Flores",
            "Yusuf Demir",
            "Zeynep Kaya");
    private static final List<String> FIRST = List.of(
            "María",
            "Chen",
            "Ivy",
            "Mohammed",
            "Sofía",
            "Lukas",
            "Aiko",
            "Noah",
            "Fatima",
            "Giulia",
            "Arjun",
            "Zoë",
            "Mateusz",
            "Nadia",
            "Oluwaseun",
            "Ingrid",
            "Thiago",
            "Hana",
            "Pavel",
            "Amélie",
            "Kofi",
            "Leila",
            "Jonas",
            "Thảo");
    private static final List<String> LAST = List.of(
            "González",
            "Wei",
            "Lund",
            "Al-Farsi",
            "Pereira",
            "Schröder",
            "Yamamoto",
            "Cohen",
            "Hassan",
            "Bianchi",
            "Patel",
            "de Vries",
            "Wiśniewski",
            "Popescu",
            "Adeyemi",
            "Bergström",
            "Almeida",
            "Park",
            "Dvořák",
            "Lefèvre",
            "Mensah",
            "Rahimi",
            "Virtanen",
            "Nguyễn");

    private Names() {}

    /** The name of the worker with this number; from the second round on with another family name. */
    static String worker(int number) {
        String name = WORKERS.get(number % WORKERS.size());
        int round = number / WORKERS.size();
        return round == 0
                ? name
                : name.substring(0, name.indexOf(' ')) + " " + LAST.get((round * 7 + number) % LAST.size())
                        + (round > LAST.size() ? " " + round / LAST.size() : "");
    }

    static String customer(RandomGenerator dice) {
        return of(FIRST, dice) + " " + of(LAST, dice);
    }

    private static String of(List<String> names, RandomGenerator dice) {
        return names.get(dice.nextInt(names.size()));
    }
}
