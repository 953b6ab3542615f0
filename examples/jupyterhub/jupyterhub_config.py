"""Un JupyterHub pour une classe : étude seul, un mot de passe partagé, des limites par élève, les serveurs
oubliés arrêtés, les cahiers du cours à jour. Voir LISEZMOI.md ; les valeurs à changer viennent en premier."""

import contextlib
import json
import os
import pathlib
import shutil
import subprocess
import sys

c = get_config()  # noqa: F821

# À changer : le mot de passe des élèves, celui du professeur (32 signes au moins), qui est professeur.
ELEVES = os.environ.get("ETUDE_HUB_MOT_DE_PASSE", "")
PROFESSEUR = os.environ.get("ETUDE_HUB_PROFESSEUR", "")
PROFESSEURS = {"prof"}
# Ce que les élèves peuvent prendre : les calculs d'une cellule, le nombre de serveurs à la fois.
TEMPS_PAR_CELLULE = "60s"
MEMOIRE_PAR_CELLULE = "512MB"
SERVEURS = 40
# Un serveur sans activité est arrêté après une heure.
OUBLI = 3600

ICI = pathlib.Path(__file__).resolve().parent
# Où tout est gardé : les dossiers des élèves, la base du hub, ses clés.
ETAT = pathlib.Path(os.environ.get("ETUDE_HUB_ETAT", "/srv/etude-hub"))
# Les cahiers du cours ; un dépôt git est mis à jour à chaque démarrage du serveur d'un élève.
COURS = pathlib.Path(os.environ.get("ETUDE_HUB_COURS", ETAT / "cours"))
BIN = pathlib.Path(sys.executable).parent

for nom, mot, signes in (("ETUDE_HUB_MOT_DE_PASSE", ELEVES, 8), ("ETUDE_HUB_PROFESSEUR", PROFESSEUR, 32)):
    # JupyterHub ne sait pas comparer un mot de passe accentué.
    if len(mot) < signes or not mot.isascii():
        raise SystemExit(f"{nom} : {signes} signes au moins, sans accents")
ETAT.mkdir(parents=True, exist_ok=True, mode=0o700)

# Qui entre : n'importe quel nom avec le mot de passe de la classe.
c.JupyterHub.authenticator_class = "shared-password"
c.SharedPasswordAuthenticator.user_password = ELEVES
c.SharedPasswordAuthenticator.admin_password = PROFESSEUR
c.Authenticator.allow_all = True
c.Authenticator.admin_users = PROFESSEURS
# Un nom devient un dossier.
c.Authenticator.username_pattern = r"^[a-z][a-z0-9-]{1,30}$"

# Où l'on entre. Le mot de passe passe en clair : hors de la salle, mettez HTTPS devant (LISEZMOI.md).
c.JupyterHub.bind_url = os.environ.get("ETUDE_HUB_ADRESSE", "http://127.0.0.1:8000")
c.ConfigurableHTTPProxy.command = [str(BIN / "configurable-http-proxy")]
c.JupyterHub.db_url = f"sqlite:///{ETAT}/hub.sqlite"
c.JupyterHub.cookie_secret_file = str(ETAT / "cookie_secret")
c.ConfigurableHTTPProxy.pid_file = str(ETAT / "proxy.pid")
c.JupyterHub.concurrent_spawn_limit = 10
c.JupyterHub.active_server_limit = SERVEURS

# Le serveur d'un élève : JupyterLab, sans comptes du système. Tous tournent sous le compte du hub : pour
# une classe qui se fait confiance. Des comptes à part : systemdspawner ou Kubernetes (LISEZMOI.md).
c.JupyterHub.spawner_class = "simple"
c.SimpleLocalProcessSpawner.home_dir_template = str(ETAT / "eleves" / "{username}")
c.Spawner.default_url = "/lab"
c.Spawner.start_timeout = 120
c.Spawner.http_timeout = 120
c.Spawner.environment = {
    "PATH": f"{BIN}:/usr/bin:/bin",
    "LC_ALL": "C.UTF-8",
    # Un seul noyau : étude, avec ses limites. Celui de Python est désinstallé (LISEZMOI.md) : la liste
    # des noyaux permis le cache seulement.
    "JUPYTER_PATH": str(ETAT / "jupyter"),
}
c.Spawner.args = [
    "--KernelSpecManager.allowed_kernelspecs={'etude-classe'}",
    "--KernelSpecManager.ensure_native_kernel=False",
    "--MultiKernelManager.default_kernel_name=etude-classe",
    "--MappingKernelManager.cull_idle_timeout=1800",
    "--ServerApp.terminals_enabled=False",
]
if os.geteuid() == 0:
    c.Spawner.args.append("--allow-root")


def noyau():
    """Le noyau de la classe : celui qui est installé, avec les limites."""
    modele = BIN.parent / "share/jupyter/kernels/etude"
    place = ETAT / "jupyter/kernels/etude-classe"
    shutil.copytree(modele, place, dirs_exist_ok=True)
    programme = BIN / "etude"
    limites = ["--lang", "fr", "--limit-time", TEMPS_PAR_CELLULE, "--limit-memory", MEMOIRE_PAR_CELLULE]
    noyau = json.loads((modele / "kernel.json").read_text(encoding="utf-8"))
    noyau["argv"] = [str(programme), "kernel", *limites, "-f", "{connection_file}"]
    (place / "kernel.json").write_text(json.dumps(noyau, ensure_ascii=False), encoding="utf-8")


noyau()


def cahiers(spawner):
    """Met les cahiers du cours dans le dossier de l'élève ; ce qu'il a changé reste."""
    if (COURS / ".git").is_dir():
        # Sans git ou sans réseau, les cahiers d'hier feront l'affaire.
        with contextlib.suppress(OSError, subprocess.TimeoutExpired):
            subprocess.run(["git", "-C", str(COURS), "pull", "-q", "--ff-only"], timeout=30, check=False)
    eleve = ETAT / "eleves" / spawner.user.name
    eleve.mkdir(parents=True, exist_ok=True)
    if not COURS.is_dir():
        return
    for cahier in sorted(COURS.rglob("*")):
        place = eleve / cahier.relative_to(COURS)
        if cahier.is_file() and ".git" not in cahier.parts and not place.exists():
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(cahier, place)


c.Spawner.pre_spawn_hook = cahiers

# Les serveurs oubliés sont arrêtés.
c.JupyterHub.load_roles = [
    {
        "name": "oubli",
        "scopes": ["list:users", "read:users:activity", "read:servers", "delete:servers"],
        "services": ["oubli"],
    }
]
c.JupyterHub.services = [
    {
        "name": "oubli",
        "command": [sys.executable, "-m", "jupyterhub_idle_culler", f"--timeout={OUBLI}"],
    }
]
